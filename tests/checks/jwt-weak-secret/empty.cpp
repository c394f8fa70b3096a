// RUN: %expect %s --rules=jwt-weak-secret
// The empty secret is the weakest: every token can be forged. Empty until it is loaded is no secret.
#include <jwt-cpp/jwt.h>

auto direct = jwt::algorithm::hs256{""}; // EXPECT: error jwt-weak-secret

std::string loaded(const std::string &fromStore) {
  std::string secret = "";
  secret = fromStore;
  return jwt::create().sign(jwt::algorithm::hs256{secret});
}
