// RUN: %expect %s --rules=jwt-missing-aud-validation
// with_claim("aud", …) is with_audience.

#include <jwt-cpp/jwt.h>

std::string key();
static constexpr const char *kAudience = "aud";
static const std::string kIssuer = "iss";
#define CLAIM_AUDIENCE "aud"

void literal(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_claim("aud", jwt::claim(std::string("orders"))).verify(jwt::decode(token));
}

void constant(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  verifier.with_claim(kAudience, jwt::claim(std::string("orders")));
  verifier.verify(jwt::decode(token));
}

void macro(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  verifier.with_claim(CLAIM_AUDIENCE, jwt::claim(std::string("orders")));
  verifier.verify(jwt::decode(token));
}

void otherClaim(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  verifier.with_claim("azp", jwt::claim(std::string("orders")));
  verifier.verify(jwt::decode(token));
}

void otherConstant(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}); // EXPECT: error jwt-missing-aud-validation
  verifier.with_claim(kIssuer, jwt::claim(std::string("auth")));
  verifier.verify(jwt::decode(token));
}

// Names from a map may be any.
void unknownNames(const std::string &token, const std::map<std::string, std::string> &claims) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  for (const auto &[name, value] : claims)
    verifier.with_claim(name, jwt::claim(value));
  verifier.verify(jwt::decode(token));
}
