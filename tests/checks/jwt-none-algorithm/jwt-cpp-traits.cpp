// RUN: %expect %s --rules=jwt-none-algorithm
// Other JSON libraries: one model speaks of all specialisations.

#include <jwt-cpp/traits/nlohmann-json/traits.h>

using Json = jwt::traits::nlohmann_json;

void explicitTraits(const std::string &token, const std::string &key) {
  jwt::verify<Json>().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode<Json>(token)); // EXPECT: error jwt-none-algorithm
  jwt::verify<Json>().allow_algorithm(jwt::algorithm::hs256{key}).verify(jwt::decode<Json>(token));
}

void explicitClock(const std::string &token) {
  jwt::verifier<jwt::default_clock, Json> verifier{jwt::default_clock{}};
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode<Json>(token));
}

std::string issue() {
  return jwt::create<Json>().set_subject("amy").sign(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}
