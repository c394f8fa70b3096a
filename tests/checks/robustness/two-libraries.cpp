// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// jwt-cpp and cpp-jwt share the namespace and the name jwt::decode. One repository
// uses both, in different files.

//--- with_jwt_cpp.cpp
#include <jwt-cpp/jwt.h>
std::string a(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
//--- with_cpp_jwt.cpp
#include <jwt/jwt.hpp>
std::string b(const std::string &token, const std::string &key) {
  using namespace jwt::params;
  return jwt::decode(token, algorithms({"HS256"}), secret(key)).payload().get_claim_value<std::string>("sub");
}
//--- with_libjwt.c
#include <jwt.h>
const char *c(const char *token) {
  jwt_t *jwt = 0;
  return jwt_decode(&jwt, token, 0, 0) ? 0 : jwt_get_grant(jwt, "sub"); // EXPECT: error jwt-unverified-token
}
