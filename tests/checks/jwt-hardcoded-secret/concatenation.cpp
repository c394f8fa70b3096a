// RUN: %expect %s --rules=jwt-hardcoded-secret
// A literal joined to a secret from outside is a piece and not the secret. Literals only are the secret.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

std::string prefixed(const std::string &user) {
  const std::string secret = "orders-v1-" + std::string(std::getenv("JWT_SECRET"));
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string appended(const std::string &user, const std::string &fromStore) {
  std::string secret = fromStore;
  secret += "-orders";
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string literalsOnly(const std::string &user) {
  const std::string secret = std::string("correct-horse") + "-battery"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string adjacent(const std::string &user) {
  const std::string secret = "correct-horse" // EXPECT: error jwt-hardcoded-secret
                             "-battery-staple";
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

static const std::string kPrefix = "orders-";

std::string constants(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{kPrefix + "correct-horse"}); // EXPECT: error jwt-hardcoded-secret
}

std::string built(const std::string &user) {
  std::string secret = "correct-"; // EXPECT: error jwt-hardcoded-secret
  secret += "horse-battery";
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}
