//===- jose/Token.h - Looking into a compact token ------------------------===//
//
// Decodes a JWS or JWE in compact serialisation (RFC 7515 section 7.1, RFC 7516
// section 7.1) far enough to lint it. It verifies nothing: a TokenInfo says what the
// token claims about itself.
//
// A TokenInfo holds names and dates, and of the values only those that say what kind
// of token this is (`alg`, `enc`, `typ`, `iss`, `role`). They come from the token as
// they are: escape them before they reach a terminal.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_TOKEN_H
#define JWTLINT_JOSE_TOKEN_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::jose {

/// Longer texts are not decoded. Real tokens stay below a web server's header limit.
inline constexpr size_t MaxTokenSize = size_t{256} << 10;

struct TokenInfo {
  /// The header's `alg`, exactly as written.
  std::string Algorithm;
  /// The header's `typ`; empty when it is missing.
  std::string Type;
  /// True for a JWE (five parts). Its claims are out of sight: ClaimNames is empty.
  bool Encrypted = false;
  /// The NumericDate claims in whole seconds since 1970 (RFC 7519 section 2). What lies
  /// beyond +-2^61 is clamped; what is no number counts as missing.
  std::optional<int64_t> IssuedAt, Expires, NotBefore;
  /// Sorted, each once.
  std::vector<std::string> ClaimNames;
  bool HasAudience = false;
  bool HasIssuer = false;
  /// True when the third part of a JWS is not empty. A JWE is never Signed.
  bool Signed = false;

  /// Header parameter names, sorted: `kid`, `jku`, `jwk`, `x5u`, `crit`, …
  std::vector<std::string> HeaderNames;
  /// A JWE's `enc`.
  std::string ContentEncryption;
  /// `iss` and `role`, when they are strings of at most 256 bytes.
  std::string Issuer;
  std::string Role;

  /// From issue (`iat`, else `nbf`) to expiry; nullopt when either end is missing.
  /// Negative when a token expires before it is issued.
  std::optional<int64_t> lifetimeSeconds() const;
};

/// Decodes \p Compact, which may have blanks around it and `Bearer ` before it.
/// Nullopt with the reason in \p Why when it is no token; the reason contains nothing
/// of the token.
std::optional<TokenInfo> decodeToken(std::string_view Compact, std::string *Why = nullptr);

/// A cheap necessary condition for decodeToken() to succeed on anything that real
/// libraries write: it begins like a base64url JSON object and consists of three or
/// five base64url parts. Reads the text at most once and allocates nothing.
bool looksLikeToken(std::string_view Text);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_TOKEN_H
