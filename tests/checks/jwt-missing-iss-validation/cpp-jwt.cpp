// RUN: %expect %s --rules=jwt-missing-iss-validation
// XFAIL: *
// The function given to secret() is not connected with the payload that it is called with.
// cpp-jwt: issuer() among the parameters.

#include <jwt/jwt.hpp>

using namespace jwt::params;

auto without(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256"}), secret(key), aud("orders")); // EXPECT: warning jwt-missing-iss-validation
}

auto required(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256"}), secret(key), issuer("auth"));
}

auto withErrorCode(const std::string &token, const std::string &key, std::error_code &error) {
  jwt::decode(token, algorithms({"HS256"}), error, secret(key)); // EXPECT: warning jwt-missing-iss-validation
  return jwt::decode(token, algorithms({"HS256"}), error, secret(key), issuer("auth"));
}

bool compared(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token, algorithms({"HS256"}), secret(key));
  return decoded.payload().get_claim_value<std::string>(jwt::registered_claims::issuer) == "auth";
}

// secret() with a function that finds the key in the payload, by issuer.
auto keyOfIssuer(const std::string &token, const std::map<std::string, std::string> &keys) {
  auto find = [&](const jwt::jwt_payload &payload) {
    return keys.at(payload.get_claim_value<std::string>("iss"));
  };
  return jwt::decode(token, algorithms({"HS256"}), secret(find));
}
