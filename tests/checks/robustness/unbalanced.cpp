// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// The last brace is missing.

#include <jwt-cpp/jwt.h>

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}

namespace open {
void check(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode(token)); // EXPECT: error jwt-none-algorithm
