// RUN: %expect %s --rules=jwt-none-algorithm
// defaults.h declares plain functions in place of the templates.

#include <jwt-cpp/traits/nlohmann-json/defaults.h>

void check(const std::string &token, const std::string &key) {
  ::jwt::verify().allow_algorithm(::jwt::algorithm::none{}).verify(::jwt::decode(token)); // EXPECT: error jwt-none-algorithm
  ::jwt::verify().allow_algorithm(::jwt::algorithm::hs256{key}).verify(::jwt::decode(token));
}
