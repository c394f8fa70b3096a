// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// The file begins with a byte order mark.
#include <jwt-cpp/jwt.h>

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}
