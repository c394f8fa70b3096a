// RUN: %expect %s --rules=jwt-missing-expiry
// The names of the claims are not known, so exp may be among them. Names that are known and not exp decide.
#include <jwt-cpp/jwt.h>
#include <map>

std::string byLoop(const std::map<std::string, std::string> &claims, const std::string &key) {
  auto token = jwt::create();
  for (const auto &[name, value] : claims)
    token.set_payload_claim(name, jwt::claim(value));
  return token.sign(jwt::algorithm::hs256{key});
}

std::string byName(const std::string &role, const std::string &key) {
  auto token = jwt::create(); // EXPECT: error jwt-missing-expiry
  token.set_payload_claim("role", jwt::claim(role));
  token.set_payload_claim("expires", jwt::claim(std::string("soon")));
  return token.sign(jwt::algorithm::hs256{key});
}
