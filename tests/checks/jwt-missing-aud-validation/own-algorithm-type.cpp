// RUN: %expect %s --rules=jwt-missing-aud-validation
// allow_algorithm with an own type: a key that is not known to be a secret counts as
// public. A type derived from hs256 is known.

#include <jwt-cpp/jwt.h>

struct Vault {
  void verify(const std::string &data, const std::string &signature, std::error_code &error) const;
  std::string sign(const std::string &data, std::error_code &error) const;
  std::string name() const;
};

void own(const std::string &token) {
  jwt::verify().allow_algorithm(Vault{}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
}
