// RUN: %expect %s --rules=jwt-missing-aud-validation,jwt-missing-iss-validation
// The whole payload is taken out, and the claims are compared there.

#include <jwt-cpp/jwt.h>

bool picojsonObject(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  auto payload = decoded.get_payload_json();
  return payload["aud"].to_str() == "orders" && payload["iss"].to_str() == "auth";
}

// A list of names, each read by the same helper.
static std::string claim(const jwt::decoded_jwt<jwt::traits::kazuho_picojson> &decoded, const std::string &name) {
  return decoded.has_payload_claim(name) ? decoded.get_payload_claim(name).as_string() : std::string();
}
bool byHelper(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return claim(decoded, "aud") == "orders" && claim(decoded, "iss") == "auth";
}
