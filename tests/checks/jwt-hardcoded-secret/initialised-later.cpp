// RUN: %expect %s --rules=jwt-hardcoded-secret
// A global that is set at start, and a static method that hands the secret to a class.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string g_secret;

void initialise() {
  const char *env = std::getenv("JWT_SECRET");
  g_secret = env ? env : "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
}

std::string issue() { return jwt::create().sign(jwt::algorithm::hs256{g_secret}); }

class JwtUtil {
public:
  static void init(const std::string &secret, const std::string &issuer) {
    secret_ = secret;
    issuer_ = issuer;
  }
  static std::string issue() {
    return jwt::create().set_issuer(issuer_).sign(jwt::algorithm::hs256{secret_});
  }

private:
  static inline std::string secret_, issuer_;
};

int main() {
  initialise();
  JwtUtil::init("correct-horse", "orders"); // EXPECT: error jwt-hardcoded-secret
  return issue().size() + JwtUtil::issue().size();
}
