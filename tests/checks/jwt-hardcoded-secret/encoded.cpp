// RUN: %expect %s --rules=jwt-hardcoded-secret
// Base64 hides nothing.
#include <jwt-cpp/jwt.h>

std::string decoded(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{
      jwt::base::decode<jwt::alphabet::base64>("Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5LXN0YXBsZQ==")}); // EXPECT: error jwt-hardcoded-secret
}
