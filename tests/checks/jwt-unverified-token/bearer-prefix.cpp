// RUN: %expect %s --rules=jwt-unverified-token
// The text is cut out of a header once for the verification and once for reading.

#include <jwt-cpp/jwt.h>

static std::string bearer(const std::string &header) {
  if (header.rfind("Bearer ", 0) != 0)
    throw std::runtime_error("no bearer token");
  return header.substr(7);
}

std::string user(const std::string &header, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(bearer(header)));
  return jwt::decode(bearer(header)).get_subject();
}

std::string trimmed(std::string token, const std::string &key) {
  token.erase(0, token.find_first_not_of(' '));
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
  return jwt::decode(token).get_subject();
}

std::string unverified(const std::string &header) {
  return jwt::decode(bearer(header)).get_subject(); // EXPECT: error jwt-unverified-token
}
