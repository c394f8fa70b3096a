// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/open-source-parsers-jsoncpp/defaults.h> of Thalhammer/jwt-cpp 0.5
// to 0.7 where it is not installed. Declarations only: enough for an application's calls to
// resolve, nothing to link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_DEFAULTS_H
#define JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_DEFAULTS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "traits.h"

// jwt.h, included before without the JWT_DISABLE_PICOJSON of the build, has declared its own
// defaults: they stay, since two would contradict each other.
#ifndef JWT_LINT_DEFAULT_TRAITS
#define JWT_LINT_DEFAULT_TRAITS

namespace jwt {

using claim = basic_claim<traits::open_source_parsers_jsoncpp>;
using verify_context = verify_ops::verify_context<traits::open_source_parsers_jsoncpp>;

verifier<default_clock, traits::open_source_parsers_jsoncpp> verify();
builder<default_clock, traits::open_source_parsers_jsoncpp> create();
#ifndef JWT_DISABLE_BASE64
decoded_jwt<traits::open_source_parsers_jsoncpp> decode(const std::string &token);
#endif
template <typename Decode>
decoded_jwt<traits::open_source_parsers_jsoncpp> decode(const std::string &token, Decode decode) {
  return jwt::decode<traits::open_source_parsers_jsoncpp>(token, decode);
}
jwk<traits::open_source_parsers_jsoncpp> parse_jwk(const std::string &token);
jwks<traits::open_source_parsers_jsoncpp> parse_jwks(const std::string &token);

} // namespace jwt

#endif // JWT_LINT_DEFAULT_TRAITS

#endif
