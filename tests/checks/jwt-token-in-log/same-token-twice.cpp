// RUN: %expect %s --rules=jwt-token-in-log
// One token, one stream, two statements: two places to mend.
#include <iostream>
#include <jwt-cpp/jwt.h>

void login(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  std::cout << "token " << token << '\n'; // EXPECT: warning jwt-token-in-log
  std::cout << "login of " << user << '\n';
  if (token.size() > 4096)
    std::cout << "too long: " << token << '\n'; // EXPECT: warning jwt-token-in-log
}
