// RUN: %expect %s --rules=jwt-weak-secret
// An empty fallback: harmless when the program refuses it, and a secret everybody knows when it does not.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string fallback() {
  const char *env = std::getenv("JWT_SECRET");
  return env ? env : ""; // EXPECT: error jwt-weak-secret
}

static std::string required() {
  const char *env = std::getenv("JWT_SECRET");
  std::string secret = env ? env : "";
  if (secret.empty())
    throw std::runtime_error("JWT_SECRET is not set");
  return secret;
}

std::string issue() {
  return jwt::create().sign(jwt::algorithm::hs256{fallback()}) +
         jwt::create().sign(jwt::algorithm::hs256{required()});
}
