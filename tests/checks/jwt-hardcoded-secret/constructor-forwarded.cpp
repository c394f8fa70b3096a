// RUN: %expect %s --rules=jwt-hardcoded-secret
// Objects made by make_shared, make_unique, emplace_back, optional::emplace, new.
#include <jwt-cpp/jwt.h>
#include <memory>
#include <optional>
#include <vector>

class Tokens {
public:
  Tokens(std::string issuer, std::string secret) : issuer_(std::move(issuer)), secret_(std::move(secret)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(issuer_).set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string issuer_, secret_;
};

std::string shared(const std::string &user) {
  auto tokens = std::make_shared<Tokens>("orders", "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  return tokens->issue(user);
}

std::string unique(const std::string &user) {
  auto tokens = std::make_unique<Tokens>("orders", "correct-horse-battery"); // EXPECT: error jwt-hardcoded-secret
  return tokens->issue(user);
}

std::string inVector(const std::string &user) {
  std::vector<Tokens> all;
  all.emplace_back("orders", "correct-horse"); // EXPECT: error jwt-hardcoded-secret
  return all.front().issue(user);
}

std::string inOptional(const std::string &user) {
  std::optional<Tokens> tokens;
  tokens.emplace("orders", "horse-battery"); // EXPECT: error jwt-hardcoded-secret
  return tokens->issue(user);
}

std::string onHeap(const std::string &user) {
  std::unique_ptr<Tokens> tokens(new Tokens("orders", "battery-staple")); // EXPECT: error jwt-hardcoded-secret
  return tokens->issue(user);
}

// Forwarded all the same, but from outside.
std::string given(const std::string &user, const std::string &secret) {
  return std::make_shared<Tokens>("orders", secret)->issue(user);
}
