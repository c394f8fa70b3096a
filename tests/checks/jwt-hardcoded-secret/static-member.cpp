// RUN: %expect %s --rules=jwt-hardcoded-secret
// Static members: inline, constexpr, and defined out of the class.
#include <jwt-cpp/jwt.h>

struct Keys {
  static inline const std::string Inline = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  static constexpr const char *Constexpr = "correct-horse-battery";        // EXPECT: error jwt-hardcoded-secret
  static const std::string Defined;
  static inline const std::string Issuer = "https://login.example.com"; // no secret
};

const std::string Keys::Defined = "correct-horse"; // EXPECT: error jwt-hardcoded-secret

class Tokens {
public:
  static std::string issue(const std::string &user) {
    return jwt::create().set_issuer(Keys::Issuer).set_subject(user).sign(jwt::algorithm::hs256{Keys::Inline});
  }
  std::string refresh(const std::string &user) {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{Keys::Constexpr});
  }
  std::string reset(const std::string &user) {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{Keys::Defined});
  }
  std::string invite(const std::string &user) {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret_});
  }

private:
  static std::string secret_;
};

std::string Tokens::secret_ = "horse-battery"; // EXPECT: error jwt-hardcoded-secret
