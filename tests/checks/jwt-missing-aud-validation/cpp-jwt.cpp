// RUN: %expect %s --rules=jwt-missing-aud-validation
// cpp-jwt: aud() among the parameters, or a comparison afterwards.

#include <jwt/jwt.hpp>

using namespace jwt::params;

auto publicKey(const std::string &token, const std::string &pem) {
  return jwt::decode(token, algorithms({"RS256"}), secret(pem)); // EXPECT: error jwt-missing-aud-validation
}

auto shared(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256"}), secret(key), leeway(30)); // EXPECT: warning jwt-missing-aud-validation
}

auto named(const std::string &token, const std::string &pem) {
  return jwt::decode(token, algorithms({"RS256"}), secret(pem), aud("orders"));
}

auto qualified(const std::string &token, const std::string &pem) {
  return jwt::decode(token, jwt::params::algorithms({"RS256"}), jwt::params::secret(pem), jwt::params::aud("orders"));
}

auto parameterMadeEarlier(const std::string &token, const std::string &pem) {
  auto audience = aud("orders");
  return jwt::decode(token, algorithms({"RS256"}), secret(pem), audience);
}

bool byHand(const std::string &token, const std::string &pem) {
  auto decoded = jwt::decode(token, algorithms({"RS256"}), secret(pem));
  return decoded.payload().get_claim_value<std::string>("aud") == "orders";
}

bool byClaimWithValue(const std::string &token, const std::string &pem) {
  auto decoded = jwt::decode(token, algorithms({"RS256"}), secret(pem));
  return decoded.payload().has_claim_with_value(jwt::registered_claims::audience, "orders");
}

bool byJson(const std::string &token, const std::string &pem) {
  auto decoded = jwt::decode(token, algorithms({"RS256"}), secret(pem));
  return decoded.payload().create_json_obj()["aud"] == "orders";
}

bool onlyPresent(const std::string &token, const std::string &pem) {
  auto decoded = jwt::decode(token, algorithms({"RS256"}), secret(pem)); // EXPECT: error jwt-missing-aud-validation
  return decoded.has_claim("aud");
}

// Nothing is verified; that is jwt-unverified-token.
auto off(const std::string &token) { return jwt::decode(token, algorithms({"RS256"}), verify(false)); }
