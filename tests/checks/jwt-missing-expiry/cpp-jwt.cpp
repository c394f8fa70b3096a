// RUN: %expect %s --rules=jwt-missing-expiry
// cpp-jwt: exp by add_claim with a name or an enumerator, or in the payload.
#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string never(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key), payload({{"sub", "u"}})}; // EXPECT: error jwt-missing-expiry
  token.add_claim("iat", std::chrono::system_clock::now());
  return token.signature();
}

std::string byName(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key), payload({{"sub", "u"}})};
  token.add_claim("exp", std::chrono::system_clock::now() + std::chrono::seconds(900));
  return token.signature();
}

std::string byEnumerator(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key)};
  token.add_claim(jwt::registered_claims::expiration, std::chrono::system_clock::now() + std::chrono::seconds(900));
  return token.signature();
}

std::string inPayload(const std::string &key, const std::string &until) {
  jwt::jwt_object token{algorithm("HS256"), secret(key), payload({{"sub", "u"}, {"exp", until}})};
  return token.signature();
}
