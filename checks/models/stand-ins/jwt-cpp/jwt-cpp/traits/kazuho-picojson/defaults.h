// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/kazuho-picojson/defaults.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where
// it is not installed. Declarations only: enough for an application's calls to resolve, nothing to
// link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_KAZUHO_PICOJSON_DEFAULTS_H
#define JWT_CPP_KAZUHO_PICOJSON_DEFAULTS_H

#include "traits.h"

#ifndef JWT_LINT_DEFAULT_TRAITS
#define JWT_LINT_DEFAULT_TRAITS

namespace jwt {

/// The name of the traits in 0.5.
using picojson_traits = traits::kazuho_picojson;

using claim = basic_claim<traits::kazuho_picojson>;
using verify_context = verify_ops::verify_context<traits::kazuho_picojson>;

verifier<default_clock, traits::kazuho_picojson> verify();
builder<default_clock, traits::kazuho_picojson> create();
#ifndef JWT_DISABLE_BASE64
decoded_jwt<traits::kazuho_picojson> decode(const std::string &token);
#endif
template <typename Decode>
decoded_jwt<traits::kazuho_picojson> decode(const std::string &token, Decode decode) {
  return jwt::decode<traits::kazuho_picojson>(token, decode);
}
jwk<traits::kazuho_picojson> parse_jwk(const std::string &token);
jwks<traits::kazuho_picojson> parse_jwks(const std::string &token);

} // namespace jwt

#endif // JWT_LINT_DEFAULT_TRAITS

#endif
