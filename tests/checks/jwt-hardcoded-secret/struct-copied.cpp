// RUN: %expect %s --rules=jwt-hardcoded-secret
// Settings as a struct, filled in main, copied into the class that uses them.
#include <jwt-cpp/jwt.h>

struct Settings {
  std::string secret;
  std::string issuer;
  int minutes = 0;
};

class Tokens {
public:
  explicit Tokens(const Settings &settings) : settings_(settings) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(settings_.issuer).set_subject(user).sign(
        jwt::algorithm::hs256{settings_.secret});
  }

private:
  Settings settings_;
};

int main() {
  Settings settings;
  settings.secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  settings.issuer = "orders";
  return Tokens(settings).issue("u").size();
}

// By position and by name.
std::string byPosition() {
  return Tokens({"correct-horse", "orders", 5}).issue("u"); // EXPECT: error jwt-hardcoded-secret
}

std::string byName() {
  Settings settings{.secret = "horse-battery", .issuer = "orders"}; // EXPECT: error jwt-hardcoded-secret
  return Tokens(settings).issue("u");
}
