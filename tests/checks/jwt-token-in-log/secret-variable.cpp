// RUN: %expect %s --rules=jwt-token-in-log
// Whatever the secret's origin, what is used as one does not belong on the terminal.
#include <iostream>
#include <jwt-cpp/jwt.h>

void issue(const std::string &secret, const std::string &user) {
  std::cout << "secret: " << secret << '\n'; // EXPECT: warning jwt-token-in-log
  std::cout << "user: " << user << ", " << secret.size() << " bytes of key\n";
  jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
