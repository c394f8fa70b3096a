// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/glaze-json/defaults.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where it is
// not installed. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_GLAZE_JSON_DEFAULTS_H
#define JWT_CPP_GLAZE_JSON_DEFAULTS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "traits.h"

// jwt.h, included before without the JWT_DISABLE_PICOJSON of the build, has declared its own
// defaults: they stay, since two would contradict each other.
#ifndef JWT_LINT_DEFAULT_TRAITS
#define JWT_LINT_DEFAULT_TRAITS

namespace jwt {

using claim = basic_claim<traits::glaze_json>;
using verify_context = verify_ops::verify_context<traits::glaze_json>;

verifier<default_clock, traits::glaze_json> verify();
builder<default_clock, traits::glaze_json> create();
#ifndef JWT_DISABLE_BASE64
decoded_jwt<traits::glaze_json> decode(const std::string &token);
#endif
template <typename Decode>
decoded_jwt<traits::glaze_json> decode(const std::string &token, Decode decode) {
  return jwt::decode<traits::glaze_json>(token, decode);
}
jwk<traits::glaze_json> parse_jwk(const std::string &token);
jwks<traits::glaze_json> parse_jwks(const std::string &token);

} // namespace jwt

#endif // JWT_LINT_DEFAULT_TRAITS

#endif
