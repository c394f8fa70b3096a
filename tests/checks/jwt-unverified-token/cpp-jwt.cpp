// RUN: %expect %s --rules=jwt-unverified-token
// verify(false) skips the signature, the allow-list and all claims.

#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string off(const std::string &token) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), verify(false)); // EXPECT: error jwt-unverified-token
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string offWithKey(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256"}), secret(key), verify(false)).payload().get_claim_value<std::string>("sub"); // EXPECT: error jwt-unverified-token
}

constexpr bool kVerify = false;
std::string offByConstant(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key), verify(kVerify)); // EXPECT: error jwt-unverified-token
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string on(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key), verify(true));
  return decoded.payload().get_claim_value<std::string>("sub");
}

std::string byDefault(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256"}), secret(key)).payload().get_claim_value<std::string>("sub");
}

// Decoded without verification to find the key, then verified.
std::string keyByKid(const std::string &token, const std::map<std::string, std::string> &keys) {
  auto peek = jwt::decode(token, algorithms({"HS256"}), verify(false));
  const auto kid = peek.header().create_json_obj()["kid"].get<std::string>();
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(keys.at(kid)));
  return decoded.payload().get_claim_value<std::string>("sub");
}

// Parts parsed by hand.
std::string byParts(const std::string &token) {
  auto parts = jwt::jwt_object::three_parts(token);
  jwt::jwt_payload payload{parts[1]}; // EXPECT: error jwt-unverified-token
  return payload.get_claim_value<std::string>("sub");
}
