// RUN: %expect %s --rules=jwt-token-in-log
// The token goes through a struct; its other members may be logged.
#include <iostream>
#include <jwt-cpp/jwt.h>

struct Session {
  std::string user, token;
  int number = 0;
};

static Session open(const std::string &user, const std::string &key) {
  Session s;
  s.user = user;
  s.token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  s.number = 1;
  return s;
}

void login(const std::string &user, const std::string &key) {
  const auto session = open(user, key);
  std::cout << "session " << session.number << " of " << session.user << '\n';
  std::cout << "token " << session.token << '\n'; // EXPECT: warning jwt-token-in-log
}
