// RUN: %expect %s --rules=jwt-hardcoded-secret
// A placeholder that the program refuses to run with does no harm; one that it merely warns of does.
#include <cstdlib>
#include <iostream>
#include <jwt-cpp/jwt.h>

static std::string refused() {
  const char *env = std::getenv("JWT_SECRET");
  std::string secret = env ? env : "change-me";
  if (secret == "change-me")
    throw std::runtime_error("set JWT_SECRET");
  return secret;
}

static std::string warnedOf() {
  const char *env = std::getenv("JWT_SECRET");
  std::string secret = env ? env : "replace-me"; // EXPECT: error jwt-hardcoded-secret
  if (secret == "replace-me")
    std::cerr << "warning: set JWT_SECRET\n";
  return secret;
}

std::string issue() {
  return jwt::create().sign(jwt::algorithm::hs256{refused()}) +
         jwt::create().sign(jwt::algorithm::hs256{warnedOf()});
}
