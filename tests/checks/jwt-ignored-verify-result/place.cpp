// RUN: %expect %s --rules=jwt-ignored-verify-result
// A chain over many lines: the finding stands at the call that verifies, where a
// NOLINT would be written, not where the chain begins.

#include <jwt-cpp/jwt.h>

std::string user(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  std::error_code error;
  jwt::verify()
      .allow_algorithm(jwt::algorithm::es256{key})
      .with_issuer("https://login.example.com")
      .verify(decoded, error); // EXPECT: error jwt-ignored-verify-result
  return decoded.get_subject();
}
