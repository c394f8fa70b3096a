// RUN: %expect %s --rules=jwt-unverified-token
// kid, iss and alg are read in order to find the key for the verification that follows.

#include <jwt-cpp/jwt.h>
#include <map>

using Keys = std::map<std::string, std::string>;

std::string byKid(const std::string &token, const Keys &keys) {
  auto decoded = jwt::decode(token);
  auto key = keys.find(decoded.get_key_id());
  if (key == keys.end())
    throw std::runtime_error("unknown key");
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key->second}).verify(decoded);
  return decoded.get_subject();
}

std::string byIssuer(const std::string &token, const Keys &keys) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{keys.at(decoded.get_issuer())}).verify(decoded);
  return decoded.get_subject();
}

// The helper that peeks is not the function that verifies.
static std::string kidOf(const std::string &token) { return jwt::decode(token).get_key_id(); }
static std::string issuerOf(const std::string &token) { return jwt::decode(token).get_issuer(); }

std::string peekThenVerify(const std::string &token, const Keys &keys) {
  const std::string &key = keys.at(issuerOf(token) + '/' + kidOf(token));
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key}).verify(decoded);
  return decoded.get_subject();
}

// A header alone says nothing about anybody.
std::string kidOnly(const std::string &token) { return jwt::decode(token).get_key_id(); }
