// RUN: %expect %s --rules=jwt-missing-expiry
// A factory without exp, whose callers add it. One of them forgets: the token that it issues never expires.
// Objects are followed by what they are made of and not per caller, so a caller that adds exp stands for all.
// XFAIL: *
#include <jwt-cpp/jwt.h>

static auto begin(const std::string &user) {
  return jwt::create().set_issuer("orders").set_subject(user); // EXPECT: error jwt-missing-expiry
}

std::string access(const std::string &user, const std::string &key) {
  return begin(user)
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(15))
      .sign(jwt::algorithm::hs256{key});
}

std::string invite(const std::string &user, const std::string &key) {
  return begin(user).sign(jwt::algorithm::hs256{key});
}
