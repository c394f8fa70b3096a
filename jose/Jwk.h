//===- jose/Jwk.h - Reading one JSON Web Key ------------------------------===//
//
// The JWK half of jose/Key.h (RFC 7517, RFC 7518 section 6, RFC 8037 section 2), for use
// inside jose/.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_JWK_H
#define JWTLINT_JOSE_JWK_H

#include "jose/Key.h"

namespace jwtlint::jose {

/// True when \p Text begins like a JSON object that has a `kty`. Cheap.
bool looksLikeJwk(std::string_view Text);

/// The key that the JSON object \p Text describes; sizes come from the members themselves,
/// whose consistency is not checked.
std::optional<KeyInfo> inspectJwk(std::string_view Text, std::string *Why);

/// The bytes of a symmetric JWK's `k`; nullopt for any other text.
std::optional<std::string> symmetricKeyOf(std::string_view Text);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_JWK_H
