// RUN: %expect %s --rules=jwt-hardcoded-secret
// A class without a constructor of its own, or with a defaulted one, keeps the defaults of its members.
#include <jwt-cpp/jwt.h>

class Tokens {
public:
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string secret_ = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
};

class RefreshTokens {
public:
  RefreshTokens() = default;
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string name_ = "refresh";
  std::string secret_{"correct-horse"}; // EXPECT: error jwt-hardcoded-secret
};

std::string login(const std::string &user) {
  static Tokens tokens;
  static RefreshTokens refresh;
  return tokens.issue(user) + refresh.issue(user);
}
