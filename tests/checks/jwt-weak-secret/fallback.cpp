// RUN: %expect %s --rules=jwt-weak-secret,jwt-hardcoded-secret
// A fallback is as weak as it is; both weaknesses are told, since a longer literal would be no fix.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

std::string issue() {
  const char *env = std::getenv("JWT_SECRET");
  return jwt::create().sign(jwt::algorithm::hs256{
      env ? env : "dev-secret"}); // EXPECT: error jwt-weak-secret, error jwt-hardcoded-secret
}
