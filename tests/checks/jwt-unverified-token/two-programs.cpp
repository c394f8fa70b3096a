// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// Two programs of one repository have functions of the same name. What one of them
// verifies says nothing of the other.

//--- server/main.cpp
#include <jwt-cpp/jwt.h>
std::string key();
int main(int, char **arguments) {
  const std::string token = arguments[1];
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return decoded.get_subject() == "admin";
}
//--- tool/main.cpp
#include <jwt-cpp/jwt.h>
int main(int, char **arguments) {
  const std::string token = arguments[1];
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  return decoded.get_subject() == "admin";
}
