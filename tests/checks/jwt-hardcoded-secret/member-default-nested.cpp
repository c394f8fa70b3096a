// RUN: %expect %s --rules=jwt-hardcoded-secret
// A member whose class has defaults: without an initialiser of its own it has them, too.
#include <jwt-cpp/jwt.h>

struct JwtSettings {
  std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  std::string issuer = "orders";
};

struct Settings {
  JwtSettings jwt;
  int port = 8080;
};

int main() {
  Settings settings;
  return jwt::create().set_issuer(settings.jwt.issuer).sign(jwt::algorithm::hs256{settings.jwt.secret}).size();
}
