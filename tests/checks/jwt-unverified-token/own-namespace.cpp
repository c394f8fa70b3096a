// RUN: %expect %s --rules=jwt-unverified-token
// Own functions called decode and verify, in own namespaces called jwt.

#include <jwt-cpp/jwt.h>

namespace utils {
namespace jwt {
struct Claims {
  std::string subject;
  std::string get_subject() const { return subject; }
};
// This decode verifies.
Claims decode(const std::string &token, const std::string &key) {
  auto decoded = ::jwt::decode(token);
  ::jwt::verify().allow_algorithm(::jwt::algorithm::es256{key}).verify(decoded);
  return {decoded.get_subject()};
}
} // namespace jwt
} // namespace utils

std::string user(const std::string &token, const std::string &key) {
  return utils::jwt::decode(token, key).get_subject();
}

namespace shop {
using namespace utils;
std::string user(const std::string &token, const std::string &key) {
  return utils::jwt::decode(token, key).subject;
}
struct Message {
  std::string get_subject() const;
};
Message decode(const std::string &text);
std::string subjectOfMail(const std::string &text) { return decode(text).get_subject(); }
} // namespace shop
