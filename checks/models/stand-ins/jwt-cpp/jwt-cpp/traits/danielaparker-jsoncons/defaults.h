// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/danielaparker-jsoncons/defaults.h> of Thalhammer/jwt-cpp 0.5 to 0.7
// where it is not installed. Declarations only: enough for an application's calls to resolve,
// nothing to link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_DANIELAPARKER_JSONCONS_DEFAULTS_H
#define JWT_CPP_DANIELAPARKER_JSONCONS_DEFAULTS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "traits.h"

// jwt.h, included before without the JWT_DISABLE_PICOJSON of the build, has declared its own
// defaults: they stay, since two would contradict each other.
#ifndef JWT_LINT_DEFAULT_TRAITS
#define JWT_LINT_DEFAULT_TRAITS

namespace jwt {

using claim = basic_claim<traits::danielaparker_jsoncons>;
using verify_context = verify_ops::verify_context<traits::danielaparker_jsoncons>;

verifier<default_clock, traits::danielaparker_jsoncons> verify();
builder<default_clock, traits::danielaparker_jsoncons> create();
#ifndef JWT_DISABLE_BASE64
decoded_jwt<traits::danielaparker_jsoncons> decode(const std::string &token);
#endif
template <typename Decode>
decoded_jwt<traits::danielaparker_jsoncons> decode(const std::string &token, Decode decode) {
  return jwt::decode<traits::danielaparker_jsoncons>(token, decode);
}
jwk<traits::danielaparker_jsoncons> parse_jwk(const std::string &token);
jwks<traits::danielaparker_jsoncons> parse_jwks(const std::string &token);

} // namespace jwt

#endif // JWT_LINT_DEFAULT_TRAITS

#endif
