// RUN: %expect %s --rules=jwt-hardcoded-secret
// Everything else that is text around a token: claims, header parameters, the token itself.
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &secret) {
  return jwt::create()
      .set_issuer("https://login.example.com")
      .set_audience("orders")
      .set_type("JWT")
      .set_key_id("2024-06")
      .set_payload_claim("role", jwt::claim(std::string("administrator")))
      .sign(jwt::algorithm::hs256{secret});
}

void check(const std::string &secret) {
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{secret})
      .with_issuer("https://login.example.com")
      .verify(jwt::decode("eyJhbGciOiJIUzI1NiJ9.e30.x"));
}
