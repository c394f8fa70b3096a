// RUN: %expect %s --rules=jwt-unverified-token
// A verifier is built, and forgotten.

#include <jwt-cpp/jwt.h>

std::string user(const std::string &token, const std::string &key) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key}).with_issuer("auth");
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}

std::string remembered(const std::string &token, const std::string &key) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key}).with_issuer("auth");
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
}
