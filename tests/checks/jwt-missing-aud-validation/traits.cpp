// RUN: %expect %s --rules=jwt-missing-aud-validation
// All JSON libraries.

#include <jwt-cpp/traits/nlohmann-json/traits.h>

using Json = jwt::traits::nlohmann_json;

void check(const std::string &token, const std::string &key) {
  jwt::verify<Json>().allow_algorithm(jwt::algorithm::rs256{key}).verify(jwt::decode<Json>(token)); // EXPECT: error jwt-missing-aud-validation
  jwt::verify<Json>().allow_algorithm(jwt::algorithm::rs256{key}).with_audience("a").verify(jwt::decode<Json>(token));
  jwt::verify<jwt::default_clock, Json>(jwt::default_clock{}).allow_algorithm(jwt::algorithm::rs256{key}).verify(jwt::decode<Json>(token)); // EXPECT: error jwt-missing-aud-validation
}
