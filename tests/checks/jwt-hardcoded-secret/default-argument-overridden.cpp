// RUN: %expect %s --rules=jwt-hardcoded-secret
// Who calls decides. A default that every caller replaces is dead; one of a function that other programs may
// call is a secret for whoever leaves the argument out.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string sign(const std::string &user, const std::string &secret = "correct-horse-battery-staple") {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string login(const std::string &user) {
  const char *secret = std::getenv("JWT_SECRET");
  if (!secret)
    throw std::runtime_error("JWT_SECRET is not set");
  return sign(user, secret);
}

// Nobody here calls it.
std::string signPublic(const std::string &user,
                       const std::string &secret = "correct-horse-battery") { // LIMIT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
