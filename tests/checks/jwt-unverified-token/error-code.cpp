// RUN: %expect %s --rules=jwt-unverified-token
// Verified with an error code. Whether that is read is jwt-ignored-verify-result.

#include <jwt-cpp/jwt.h>

std::string user(const std::string &token, const std::string &key) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded, error);
  if (error)
    return {};
  return decoded.get_subject();
}

std::string ignored(const std::string &token, const std::string &key) {
  std::error_code error;
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded, error);
  return decoded.get_subject();
}
