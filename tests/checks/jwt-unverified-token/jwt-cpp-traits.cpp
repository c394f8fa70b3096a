// RUN: %expect %s --rules=jwt-unverified-token
// Every JSON library of jwt-cpp.

#include <jwt-cpp/traits/nlohmann-json/traits.h>

using Json = jwt::traits::nlohmann_json;

std::string unverified(const std::string &token) {
  return jwt::decode<Json>(token).get_subject(); // EXPECT: error jwt-unverified-token
}

std::string verified(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode<Json>(token);
  jwt::verify<Json>().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}

// An alias for the library's namespace, a using-declaration, a leading `::`.
namespace lib = jwt;
std::string aliased(const std::string &token) {
  return ::lib::decode<Json>(token).get_subject(); // EXPECT: error jwt-unverified-token
}
