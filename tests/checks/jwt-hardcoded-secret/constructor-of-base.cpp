// RUN: %expect %s --rules=jwt-hardcoded-secret
// A derived class hands the secret to its base, as a literal or from its own parameter.
#include <jwt-cpp/jwt.h>

class TokenBase {
public:
  explicit TokenBase(std::string secret) : secret_(std::move(secret)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string secret_;
};

class AccessTokens : public TokenBase {
public:
  AccessTokens() : TokenBase("correct-horse-battery-staple") {} // EXPECT: error jwt-hardcoded-secret
};

class NamedTokens : public TokenBase {
public:
  NamedTokens(std::string name, std::string secret) : TokenBase(std::move(secret)), name_(std::move(name)) {}

private:
  std::string name_;
};

// Inherited constructors.
class PlainTokens : public TokenBase {
public:
  using TokenBase::TokenBase;
};

class Delegating : public TokenBase {
public:
  Delegating() : Delegating("horse-battery") {} // EXPECT: error jwt-hardcoded-secret
  explicit Delegating(const std::string &secret) : TokenBase(secret) {}
};

std::string login(const std::string &user) {
  NamedTokens named("access", "correct-horse-battery"); // EXPECT: error jwt-hardcoded-secret
  PlainTokens plain("correct-horse");                   // EXPECT: error jwt-hardcoded-secret
  return AccessTokens().issue(user) + named.issue(user) + plain.issue(user) + Delegating().issue(user);
}
