// RUN: %expect %s --rules=jwt-none-algorithm
// Without algorithm() the header says none, and the secret is ignored.

#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string omitted(const std::string &key) {
  jwt::jwt_object token{payload({{"sub", "amy"}}), secret(key)}; // EXPECT: error jwt-none-algorithm
  return token.signature();
}

std::string byText(const std::string &key) {
  jwt::jwt_object token{algorithm("none"), payload({{"sub", "amy"}}), secret(key)}; // EXPECT: error jwt-none-algorithm
  return token.signature();
}

std::string byEnumerator(const std::string &key) {
  jwt::jwt_object token{algorithm(jwt::algorithm::NONE), payload({{"sub", "amy"}}), secret(key)}; // EXPECT: error jwt-none-algorithm
  return token.signature();
}

std::string byHeader(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), payload({{"sub", "amy"}}), secret(key)};
  token.header().algo("none"); // EXPECT: error jwt-none-algorithm
  return token.signature();
}

std::string named(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), payload({{"sub", "amy"}}), secret(key)};
  return token.signature();
}

// Chosen later.
std::string later(const std::string &key) {
  jwt::jwt_object token{payload({{"sub", "amy"}}), secret(key)};
  token.header().algo(jwt::algorithm::HS256);
  return token.signature();
}

// Never signed: only the payload is read.
std::string unused() {
  jwt::jwt_object token{payload({{"sub", "amy"}})};
  return token.payload().get_claim_value<std::string>("sub");
}

std::string byConfiguration(const std::string &key, const std::string &name) {
  jwt::jwt_object token{algorithm(name), payload({{"sub", "amy"}}), secret(key)};
  return token.signature();
}
