// RUN: %expect %s --rules=jwt-hardcoded-secret
// The defaults of an aggregate, as settings mostly have them.
#include <jwt-cpp/jwt.h>

struct AuthConfig {
  std::string issuer = "orders";
  std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  int port = 8080;
};

std::string issue(const AuthConfig &config, const std::string &user) {
  return jwt::create().set_issuer(config.issuer).set_subject(user).sign(jwt::algorithm::hs256{config.secret});
}

int main() {
  AuthConfig config;
  config.port = 9090;
  return issue(config, "u").empty();
}
