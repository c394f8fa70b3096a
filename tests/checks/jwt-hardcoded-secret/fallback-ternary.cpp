// RUN: %expect %s --rules=jwt-hardcoded-secret
// The most usual fallback of all. The empty text is no secret (and the empty secret is jwt-weak-secret's).
#include <cstdlib>
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user) {
  const char *env = std::getenv("JWT_SECRET");
  const std::string secret = env ? env : "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

static std::string refreshSecret() {
  const char *env = std::getenv("JWT_REFRESH_SECRET");
  return env != nullptr ? std::string(env) : std::string("correct-horse"); // EXPECT: error jwt-hardcoded-secret
}

static std::string resetSecret() {
  const char *env = std::getenv("JWT_RESET_SECRET");
  return env ? env : "";
}

std::string short_(const std::string &user) {
  return jwt::create().set_subject(user).sign(
      jwt::algorithm::hs256{std::getenv("S") ?: "horse-battery"}); // EXPECT: error jwt-hardcoded-secret
}

std::string others(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{refreshSecret()}) +
         jwt::create().set_subject(user).sign(jwt::algorithm::hs256{resetSecret()});
}
