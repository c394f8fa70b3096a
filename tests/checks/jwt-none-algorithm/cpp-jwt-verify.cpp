// RUN: %expect %s --rules=jwt-none-algorithm
// The throwing overload accepts an unsigned token as soon as none is listed.

#include <jwt/jwt.hpp>

using namespace jwt::params;

auto listed(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"none", "HS256"}), secret(key)); // EXPECT: error jwt-none-algorithm
}

// Names are compared without regard to case.
auto inCapitals(const std::string &token, const std::string &key) {
  return jwt::decode(token, algorithms({"HS256", "NONE"}), secret(key)); // EXPECT: error jwt-none-algorithm
}

auto fromVector(const std::string &token, const std::string &key) {
  const std::vector<std::string> names = {"HS256", "none"};
  return jwt::decode(token, algorithms(names), secret(key)); // LIMIT: error jwt-none-algorithm
}

auto signedOnly(const std::string &token, const std::string &key) {
  const std::vector<std::string> names = {"HS256", "HS512"};
  jwt::decode(token, algorithms(names), secret(key));
  return jwt::decode(token, algorithms({"HS256"}), secret(key));
}
