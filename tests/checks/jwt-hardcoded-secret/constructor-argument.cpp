// RUN: %expect %s --rules=jwt-hardcoded-secret
// A constructor that stores its parameter; the literal is at the object's creation.
#include <jwt-cpp/jwt.h>

class Tokens {
public:
  Tokens(const std::string &issuer, const std::string &secret) : issuer_(issuer), secret_(secret) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(issuer_).set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string issuer_, secret_;
};

class Assigned {
public:
  Assigned(const char *secret) { this->secret_ = secret; }
  std::string issue() const { return jwt::create().sign(jwt::algorithm::hs256{secret_}); }

private:
  std::string secret_;
};

int main() {
  Tokens tokens("orders",           // the issuer is no secret
                "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  Assigned assigned("correct-horse");            // EXPECT: error jwt-hardcoded-secret
  return tokens.issue("u").size() + assigned.issue().size();
}
