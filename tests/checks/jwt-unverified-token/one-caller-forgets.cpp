// RUN: %expect %s --rules=jwt-unverified-token
// A helper decodes for two callers and one of them verifies: the other's token is
// believed unverified.

#include <jwt-cpp/jwt.h>

static std::string roleOf(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // LIMIT: error jwt-unverified-token
}

bool careful(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
  return roleOf(token) == "admin";
}

bool careless(const std::string &fromCookie) { return roleOf(fromCookie) == "admin"; }
