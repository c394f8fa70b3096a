// RUN: %expect %s --rules=jwt-hardcoded-secret
// The literal goes into a virtual method and is used by the one that overrides it.
#include <jwt-cpp/jwt.h>
#include <memory>

class Signer {
public:
  virtual ~Signer() = default;
  virtual std::string sign(const std::string &user, const std::string &secret) const = 0;
};

class JwtSigner final : public Signer {
public:
  std::string sign(const std::string &user, const std::string &secret) const override {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
  }
};

std::string login(const Signer &signer) {
  return signer.sign("admin", // a user is no secret
                     "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
}
