// RUN: %expect %s --rules=jwt-hardcoded-secret
// A default argument is used by whoever forgets the argument.
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user,
                  const std::string &secret = "correct-horse-battery-staple") { // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string login(const std::string &user) { return issue(user); }

class Tokens {
public:
  explicit Tokens(std::string secret = "correct-horse") // EXPECT: error jwt-hardcoded-secret
      : secret_(std::move(secret)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string secret_;
};

Tokens tokens;

// The default of a parameter that is no secret.
std::string issueFor(const std::string &user, const std::string &secret, const std::string &issuer = "auth") {
  return jwt::create().set_issuer(issuer).set_subject(user).sign(jwt::algorithm::hs256{secret});
}
