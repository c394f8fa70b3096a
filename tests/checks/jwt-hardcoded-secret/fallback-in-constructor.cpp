// RUN: %expect %s --rules=jwt-hardcoded-secret
// The fallback in a member initialiser, in a constructor's body, and in a default of the member.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

class A {
public:
  A() : secret_(std::getenv("JWT_SECRET") ? std::getenv("JWT_SECRET") : "correct-horse-battery-staple") {} // EXPECT: error jwt-hardcoded-secret
  std::string issue() const { return jwt::create().sign(jwt::algorithm::hs256{secret_}); }

private:
  std::string secret_;
};

class B {
public:
  B() {
    const char *env = std::getenv("JWT_SECRET");
    if (env && *env)
      secret_ = env;
    else
      secret_ = "correct-horse-battery"; // EXPECT: error jwt-hardcoded-secret
  }
  std::string issue() const { return jwt::create().sign(jwt::algorithm::hs256{secret_}); }

private:
  std::string secret_;
};

// The default stays when the variable is missing.
class C {
public:
  C() {
    if (const char *env = std::getenv("JWT_SECRET"))
      secret_ = env;
  }
  std::string issue() const { return jwt::create().sign(jwt::algorithm::hs256{secret_}); }

private:
  std::string secret_ = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
};

std::string all() { return A().issue() + B().issue() + C().issue(); }
