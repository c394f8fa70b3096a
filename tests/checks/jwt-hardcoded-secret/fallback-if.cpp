// RUN: %expect %s --rules=jwt-hardcoded-secret
// A fallback by `if`: a return of its own, an assignment, an early return.
#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string byReturn() {
  if (const char *env = std::getenv("JWT_SECRET"))
    return env;
  return "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
}

static std::string byAssignment() {
  std::string secret = "correct-horse-battery"; // EXPECT: error jwt-hardcoded-secret
  if (const char *env = std::getenv("JWT_SECRET"))
    secret = env;
  return secret;
}

static std::string whenEmpty() {
  const char *env = std::getenv("JWT_SECRET");
  std::string secret = env ? env : "";
  if (secret.empty()) {
    std::cerr << "JWT_SECRET is not set, using the default\n";
    secret = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  }
  return secret;
}

// Nothing to fall back to.
static std::string orThrow() {
  const char *env = std::getenv("JWT_SECRET");
  if (!env || !*env)
    throw std::runtime_error("JWT_SECRET is not set");
  return env;
}

std::string all() {
  return jwt::create().sign(jwt::algorithm::hs256{byReturn()}) +
         jwt::create().sign(jwt::algorithm::hs256{byAssignment()}) +
         jwt::create().sign(jwt::algorithm::hs256{whenEmpty()}) +
         jwt::create().sign(jwt::algorithm::hs256{orThrow()});
}
