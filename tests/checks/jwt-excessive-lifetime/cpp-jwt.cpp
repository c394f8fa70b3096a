// RUN: %expect %s --rules=jwt-excessive-lifetime
// cpp-jwt: a time point or a number in add_claim.
#include <ctime>
#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string issue(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key), payload({{"sub", "u"}})};
  token.add_claim("iat", std::chrono::system_clock::now())
      .add_claim("exp", std::chrono::system_clock::now() + std::chrono::hours{24 * 365}); // EXPECT: error jwt-excessive-lifetime
  return token.signature();
}

std::string issueByNumber(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key)};
  token.add_claim(jwt::registered_claims::expiration, static_cast<uint64_t>(time(nullptr)) + 7200); // EXPECT: warning jwt-excessive-lifetime
  return token.signature();
}

std::string good(const std::string &key) {
  jwt::jwt_object token{algorithm("HS256"), secret(key)};
  token.add_claim("exp", std::chrono::system_clock::now() + std::chrono::seconds{600});
  return token.signature();
}
