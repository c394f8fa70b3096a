//===- jose/SecretStrength.h - How well an HMAC secret resists guessing ---===//
//
// Judges a secret as whoever steals one token would attack it: published defaults,
// placeholders and dictionary words first, then patterns, then everything. Sources: RFC 7518
// section 3.2 (a key at least as long as the hash), RFC 8725 section 3.5 (no passwords as
// HMAC keys), NIST SP 800-131A (112 bits of strength).
//
// First assessSecret(), once per text; then weaknessFor(), once per algorithm. A Reason is
// made of fixed words and numbers only and never contains any of the secret, so it may stand
// in any report.
//
// A system that decodes its secret (`secret_is_base64`) uses other bytes than those written:
// decode first (jose/Base64.h) and pass the bytes. Where the text plainly is base64 or
// hexadecimal and nobody says who decodes it, the length as written counts, which gives
// the benefit of the doubt; a text whose decoded form is guessable is guessable.
//
// Time and memory are bounded for input of any size and content: entropy is estimated on the
// first 256 bytes.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_SECRETSTRENGTH_H
#define JWTLINT_JOSE_SECRETSTRENGTH_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::jose {

/// The shape of a value. The first six are guessable.
enum class SecretKind {
  Empty,        ///< Nothing, or blanks only.
  Placeholder,  ///< "changeme", "<your key>", a PEM frame without a key.
  KnownDefault, ///< Published by a product or a tutorial.
  Dictionary,   ///< Words, with digits and signs around them.
  Pattern,      ///< Sequences, keyboard walks, repetitions.
  LowEntropy,   ///< Long enough to look strong, yet below 112 bits.
  Text,         ///< Any other text.
  Hex,          ///< Hexadecimal; Bytes is the decoded size.
  Base64,       ///< base64 or base64url; Bytes is the decoded size.
  Bytes,        ///< Not text.
  PemPublic,    ///< A public key: no secret at all.
  PemPrivate,
  Certificate, ///< No secret either.
  Jwk,         ///< Bytes and entropy are those of `k` when it is symmetric.
  Jwt
};

/// In the words of the enumerators, for facts and tests: "known-default".
std::string_view toString(SecretKind Kind);

/// A key that has fewer bits can be found by trying (NIST SP 800-131A).
inline constexpr double LeastEntropyBits = 112;

struct SecretStrength {
  SecretKind Kind = SecretKind::Empty;
  /// After decoding hexadecimal or base64 where it plainly is one.
  size_t Bytes = 0;
  /// An estimate from below; 0 for what everybody knows.
  double EntropyBits = 0;
  /// True for the first six kinds, and for a symmetric JWK whose key is one of these.
  bool Guessable = false;
  /// Why it is guessable, or what it is: "a published default (Nacos)", "a placeholder".
  /// Never contains the secret.
  std::string Reason;
  /// As written, before any decoding: what most libraries use as the key.
  size_t Length = 0;
};

SecretStrength assessSecret(std::string_view Secret);

/// Why \p S is weak with an HMAC over a hash of \p HashBits (256, 384, 512; 0 = unknown,
/// taken for 256), in words that follow "the secret is": "a placeholder", "a published
/// default (Nacos)", "6 bytes, HS256 needs at least 32 (RFC 7518 section 3.2)". Nullopt when
/// it is strong enough. A public key or certificate is weak, since everybody may know it.
std::optional<std::string> weaknessFor(const SecretStrength &S, unsigned HashBits);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_SECRETSTRENGTH_H
