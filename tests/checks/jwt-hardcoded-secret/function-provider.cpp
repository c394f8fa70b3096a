// RUN: %expect %s --rules=jwt-hardcoded-secret
// A secret that comes from a function object, so that it can be exchanged.
#include <functional>
#include <jwt-cpp/jwt.h>

using SecretProvider = std::function<std::string()>;

class Tokens {
public:
  explicit Tokens(SecretProvider provider) : provider_(std::move(provider)) {}
  std::string issue(const std::string &user) const {
    return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{provider_()});
  }

private:
  SecretProvider provider_;
};

static std::string fixedSecret() { return "correct-horse"; } // EXPECT: error jwt-hardcoded-secret

std::string login(const std::string &user, const std::string &fromStore) {
  Tokens byLambda([] { return "correct-horse-battery-staple"; }); // EXPECT: error jwt-hardcoded-secret
  Tokens byFunction(fixedSecret);
  Tokens good([fromStore] { return fromStore; });
  return byLambda.issue(user) + byFunction.issue(user) + good.issue(user);
}

// A function pointer in a table.
static const char *builtIn() { return "horse-battery"; } // EXPECT: error jwt-hardcoded-secret

std::string byPointer(const std::string &user) {
  const char *(*provider)() = &builtIn;
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{provider()});
}
