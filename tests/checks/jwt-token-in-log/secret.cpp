// RUN: %expect %s --rules=jwt-token-in-log
// A secret in a log is a login for every user; its name and whether it is set are not.
#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user) {
  const char *secret = std::getenv("JWT_SECRET");
  std::cout << "JWT_SECRET is " << (secret ? "set" : "missing") << '\n';
  if (!secret)
    return {};
  std::cout << "using secret " << secret << '\n'; // EXPECT: warning jwt-token-in-log
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
