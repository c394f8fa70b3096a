// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token,jwt-none-algorithm
// The traits that come with jwt-cpp, as explicit argument and as default.

//--- kazuho.cpp
#include <jwt-cpp/traits/kazuho-picojson/traits.h>
std::string kazuhoUser(const std::string &token) {
  return jwt::decode<jwt::traits::kazuho_picojson>(token).get_subject(); // EXPECT: error jwt-unverified-token
}
//--- jsoncpp.cpp
#include <jwt-cpp/traits/open-source-parsers-jsoncpp/defaults.h>
std::string jsoncppUser(const std::string &token) {
  auto verifier = jwt::verify();
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  auto decoded = jwt::decode(token);
  verifier.verify(decoded);
  return decoded.get_subject();
}
//--- boost.cpp
#include <jwt-cpp/traits/boost-json/traits.h>
std::string boostUser(const std::string &token) {
  auto decoded = jwt::decode<jwt::traits::boost_json>(token); // EXPECT: error jwt-unverified-token
  return decoded.get_payload_claim("sub").as_string();
}
//--- jsoncons.cpp
#define JWT_DISABLE_PICOJSON
#include <jwt-cpp/traits/danielaparker-jsoncons/defaults.h>
std::string jsonconsUser(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
//--- glaze.cpp
#include <jwt-cpp/traits/glaze-json/traits.h>
std::string glazeUser(const std::string &token) {
  return jwt::decode<jwt::traits::glaze_json>(token).get_subject(); // EXPECT: error jwt-unverified-token
}
//--- reflectcpp.cpp
#include <jwt-cpp/traits/reflectcpp-json/traits.h>
std::string reflectcppUser(const std::string &token) {
  return jwt::decode<jwt::traits::reflectcpp_json>(token).get_subject(); // EXPECT: error jwt-unverified-token
}
//--- own.cpp
#include <jwt-cpp/jwt.h>
struct own_traits : jwt::traits::kazuho_picojson {};
std::string ownUser(const std::string &token) {
  return jwt::decode<own_traits>(token).get_subject(); // EXPECT: error jwt-unverified-token
}
