// RUN: %expect %s --rules=jwt-hardcoded-secret
// Every branch of a choice counts; the condition does not.
#include <jwt-cpp/jwt.h>

std::string byTernary(const std::string &environment) {
  const std::string secret = environment == "production"
                                 ? "correct-horse-battery-staple" // EXPECT: error jwt-hardcoded-secret
                                 : "correct-horse";               // EXPECT: error jwt-hardcoded-secret
  return jwt::create().sign(jwt::algorithm::hs256{secret});
}

static const char *secretFor(int kind) {
  switch (kind) {
  case 0:
    return "horse-battery"; // EXPECT: error jwt-hardcoded-secret
  case 1:
    return "battery-staple"; // EXPECT: error jwt-hardcoded-secret
  default:
    throw std::invalid_argument("no such kind");
  }
}

std::string bySwitch(int kind) { return jwt::create().sign(jwt::algorithm::hs256{secretFor(kind)}); }
