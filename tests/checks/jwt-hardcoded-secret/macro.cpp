// RUN: %expect %s --rules=jwt-hardcoded-secret
// The place of the fix is the macro's definition, not its use.
#include <jwt-cpp/jwt.h>

#define JWT_SECRET "correct-horse-battery-staple" // EXPECT: error jwt-hardcoded-secret
#define JWT_ISSUER "https://login.example.com"

std::string issue(const std::string &user) {
  return jwt::create().set_issuer(JWT_ISSUER).set_subject(user).sign(jwt::algorithm::hs256{JWT_SECRET});
}

// A fallback for what the build did not define is a literal like any other.
#ifndef JWT_REFRESH_SECRET
#define JWT_REFRESH_SECRET "correct-horse" // EXPECT: error jwt-hardcoded-secret
#endif

std::string refresh(const std::string &user) {
  static const std::string secret(JWT_REFRESH_SECRET);
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
