// RUN: %expect %s --rules=jwt-hardcoded-secret
// Every caller passes a secret of its own, so nobody signs with the default. Still a finding: the next caller
// can leave the argument out, and no compiler will say so.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string issue(const std::string &user,
                         const std::string &secret = "correct-horse-battery-staple") { // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string login(const std::string &user) {
  const char *secret = std::getenv("JWT_SECRET");
  if (!secret)
    throw std::runtime_error("JWT_SECRET is not set");
  return issue(user, secret);
}
