// RUN: %expect %s --rules=jwt-missing-aud-validation
// XFAIL: *
// A class of one's own that inherits the constructors of hs256 is not seen as symmetric.

#include <jwt-cpp/jwt.h>

struct Named : jwt::algorithm::hs256 {
  using hs256::hs256;
};
void derived(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(Named{key}).verify(jwt::decode(token)); // EXPECT: warning jwt-missing-aud-validation
}
