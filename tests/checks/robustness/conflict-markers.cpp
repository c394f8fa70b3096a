// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// A merge that nobody has finished.

#include <jwt-cpp/jwt.h>

std::string role(const std::string &token) {
<<<<<<< HEAD
  const auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
=======
  const auto decoded = jwt::decode(token);
>>>>>>> feature
  return decoded.get_payload_claim("role").as_string();
}

std::string subject(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
