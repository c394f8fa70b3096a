// RUN: %expect %s --rules=jwt-hardcoded-secret
// Lambdas have no names; each is a function of its own all the same, wherever they stand.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static const std::string kSecret = [] { return std::string(std::getenv("JWT_SECRET")); }();
static const std::string kIssuer = [] { return std::string("orders service"); }();

class Tokens {
public:
  std::string issue() const {
    return jwt::create().set_issuer(name_()).sign(jwt::algorithm::hs256{secret_()});
  }

private:
  std::function<std::string()> name_ = [] { return std::string("orders"); };
  std::function<std::string()> secret_ = [] { return kSecret; };
};

std::string local() {
  auto name = [] { return std::string("orders"); };
  auto secret = [] { return kSecret; };
  return Tokens().issue() + jwt::create().set_issuer(kIssuer + name()).sign(jwt::algorithm::hs256{secret()});
}
