// RUN: %expect %s --rules=jwt-hardcoded-secret
// Braces and designated initialisers leave the default of the other members in place.
#include <jwt-cpp/jwt.h>

struct AuthConfig {
  std::string issuer = "orders";
  std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
};

std::string issue(const AuthConfig &config, const std::string &user) {
  return jwt::create().set_issuer(config.issuer).set_subject(user).sign(jwt::algorithm::hs256{config.secret});
}

std::string login(const std::string &user) { return issue(AuthConfig{.issuer = "shop"}, user); }
