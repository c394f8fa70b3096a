// RUN: %expect %s --rules=jwt-hardcoded-secret
// Setters, plain and fluent; beside them a setter of something else.
#include <jwt-cpp/jwt.h>

class Tokens {
public:
  void setSecret(const std::string &secret) { secret_ = secret; }
  Tokens &withRefreshSecret(std::string secret) {
    refresh_ = std::move(secret);
    return *this;
  }
  Tokens &withIssuer(std::string issuer) {
    issuer_ = std::move(issuer);
    return *this;
  }
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(issuer_).set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }
  std::string refresh(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{refresh_});
  }

private:
  std::string secret_, refresh_, issuer_;
};

int main() {
  Tokens tokens;
  tokens.setSecret("correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  tokens.withIssuer("orders")
      .withRefreshSecret("correct-horse"); // EXPECT: error jwt-hardcoded-secret
  return tokens.issue("u").size() + tokens.refresh("u").size();
}
