// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Line ends of Windows, also within a continued macro and a raw string.
#include <jwt-cpp/jwt.h>

#define DECODE(token) \
  jwt::decode(token)

const char *text = R"(one
two)";

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}

std::string subject(const std::string &token) {
  return DECODE(token).get_subject(); // EXPECT: error jwt-unverified-token
}
