// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Line ends of old Macs in the middle of a file.
// SKIP-FRONT[clangd]: to clangd they are no line ends, as they are in the protocol
#include <jwt-cpp/jwt.h>

int a;int b;
std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}
