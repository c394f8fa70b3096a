// RUN: %expect %s --rules=jwt-missing-aud-validation,jwt-missing-iss-validation
// XFAIL: *
// Names that are compared while walking over all claims are not connected with the claims.

#include <jwt-cpp/jwt.h>

bool iterated(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  bool aud = false, iss = false;
  for (const auto &[name, value] : decoded.get_payload_json()) {
    aud |= name == "aud" && value.to_str() == "orders";
    iss |= name == "iss" && value.to_str() == "auth";
  }
  return aud && iss;
}
