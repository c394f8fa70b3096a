// RUN: %expect %s --rules=jwt-hardcoded-secret
// Getters of a singleton and free functions that return the secret.
#include <jwt-cpp/jwt.h>

class Config {
public:
  static Config &instance() {
    static Config config;
    return config;
  }
  const std::string &secret() const { return secret_; }
  const std::string &issuer() const { return issuer_; }
  std::string refreshSecret() const { return "correct-horse"; } // EXPECT: error jwt-hardcoded-secret

private:
  std::string secret_ = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  std::string issuer_ = "orders";
};

static const std::string &resetSecret() {
  static const std::string secret = "horse-battery"; // EXPECT: error jwt-hardcoded-secret
  return secret;
}

std::string issue(int n, const std::string &user) {
  auto token = jwt::create().set_issuer(Config::instance().issuer()).set_subject(user);
  if (n == 0)
    return token.sign(jwt::algorithm::hs256{Config::instance().secret()});
  if (n == 1)
    return token.sign(jwt::algorithm::hs256{Config::instance().refreshSecret()});
  return token.sign(jwt::algorithm::hs256{resetSecret()});
}
