// RUN: %expect %s --rules=jwt-hardcoded-secret
// Read once into a static, by a lambda that is called on the spot or by a helper.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static const std::string &secret() {
  static const std::string value = [] {
    const char *env = std::getenv("JWT_SECRET");
    return std::string(env ? env : "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  }();
  return value;
}

static const std::string kRefreshSecret = []() -> std::string {
  if (const char *env = std::getenv("JWT_REFRESH_SECRET"))
    return env;
  return "correct-horse"; // EXPECT: error jwt-hardcoded-secret
}();

static const std::string kIssuer = [] {
  const char *env = std::getenv("JWT_ISSUER");
  return std::string(env ? env : "orders");
}();

std::string issue() {
  return jwt::create().set_issuer(kIssuer).sign(jwt::algorithm::hs256{secret()}) +
         jwt::create().sign(jwt::algorithm::hs256{kRefreshSecret});
}
