// RUN: %expect %s --rules=jwt-excessive-lifetime
// jwt-cpp 0.7.1: the lifetime itself.
#include <jwt-cpp/jwt.h>

std::string month(const std::string &key) {
  return jwt::create()
      .set_expires_in(std::chrono::seconds(30 * 86400)) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string quarter(const std::string &key) {
  return jwt::create().set_expires_in(std::chrono::seconds(900)).sign(jwt::algorithm::hs256{key});
}
