// RUN: %expect %s --rules=jwt-hardcoded-secret
// unique_ptr<Config>, shared_ptr<const Config>, and a pointer handed around.
#include <jwt-cpp/jwt.h>
#include <memory>

struct Config {
  std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  std::string issuer = "orders";
  std::string refresh;
};

class Tokens {
public:
  explicit Tokens(std::unique_ptr<Config> config) : config_(std::move(config)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(config_->issuer).set_subject(user).sign(
        jwt::algorithm::hs256{config_->secret});
  }

private:
  std::unique_ptr<Config> config_;
};

static std::shared_ptr<Config> makeConfig() {
  auto config = std::make_shared<Config>();
  config->refresh = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return config;
}

std::string refresh(const Config *config) {
  return jwt::create().sign(jwt::algorithm::hs256{config->refresh});
}

int main() {
  return Tokens(std::make_unique<Config>()).issue("u").size() + refresh(makeConfig().get()).size();
}
