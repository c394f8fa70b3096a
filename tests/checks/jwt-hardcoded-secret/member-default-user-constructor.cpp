// RUN: %expect %s --rules=jwt-hardcoded-secret
// A user's constructor that initialises the member replaces the default; one that does not, keeps it.
#include <jwt-cpp/jwt.h>

class Given {
public:
  explicit Given(std::string secret) : secret_(std::move(secret)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string secret_ = "correct-horse-battery-staple"; // dead: the only constructor initialises it
};

class Kept {
public:
  explicit Kept(std::string issuer) : issuer_(std::move(issuer)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_issuer(issuer_).set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  std::string issuer_;
  std::string secret_ = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
};

std::string login(const std::string &user, const std::string &secret) {
  return Given(secret).issue(user) + Kept("orders").issue(user);
}
