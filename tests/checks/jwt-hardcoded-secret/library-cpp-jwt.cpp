// RUN: %expect %s --rules=jwt-hardcoded-secret
// cpp-jwt: the named parameter `secret`, the setter, and the function that finds the key.
#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string issue(const std::string &user) {
  jwt::jwt_object token{algorithm("HS256"), payload({{"sub", user}}),
                        secret("correct-horse-battery-staple")}; // EXPECT: error jwt-hardcoded-secret
  return token.signature();
}

std::string issueLater(const std::string &user) {
  jwt::jwt_object token{algorithm("HS256"), payload({{"sub", user}})};
  token.secret("correct-horse-battery"); // EXPECT: error jwt-hardcoded-secret
  return token.signature();
}

void check(const std::string &token) {
  jwt::decode(token, algorithms({"HS256"}), secret("correct-horse"), // EXPECT: error jwt-hardcoded-secret
              verify(true), issuer("auth"));
}

void checkByFunction(const std::string &token) {
  jwt::decode(token, algorithms({"HS256"}), secret([](const jwt::jwt_payload &) {
                return std::string("horse-battery"); // EXPECT: error jwt-hardcoded-secret
              }));
}

// Reading the secret back is no use of a literal, and neither are the names of algorithms and claims.
bool same(jwt::jwt_object &token, const std::string &key) { return token.secret() == key; }
