//===- jose/Key.h - What a key is and how strong --------------------------===//
//
// Looks into keys as they stand in source and configuration: PEM in any spelling
// (RFC 7468, also with `\n` as two characters, on one line, or as OpenSSH), DER, base64
// of DER, X.509 certificates, and JWK (RFC 7517, RFC 7518 section 6, RFC 8037).
//
// Nothing here keeps or returns key material; a KeyInfo holds sizes and names. No
// password is ever asked for. Input of any content is safe: sizes are bounded, and
// OpenSSL's error queue is left as it was.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_KEY_H
#define JWTLINT_JOSE_KEY_H

#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::jose {

/// Octets is a symmetric key (`kty` "oct"); Unknown is one that JOSE does not use, or one
/// that encryption hides.
enum class KeyType { Rsa, Ec, Okp, Octets, Unknown };

struct KeyInfo {
  KeyType Type = KeyType::Unknown;
  /// True when the key can sign: a private key, encrypted or not, and every symmetric key.
  bool Private = false;
  /// True when a password protects the key. Bits may then be 0 and Type Unknown.
  bool Encrypted = false;
  /// RSA: the modulus; Ec and Okp: the field; Octets: the key itself. 0 when out of sight.
  unsigned Bits = 0;
  /// JOSE name ("P-256", "secp256k1", "Ed25519"), else OpenSSL's; empty for RSA and Octets.
  std::string Curve;
  /// "PEM", "DER", "JWK" or "certificate".
  std::string Source;
  /// A JWK's `alg`, `kid` and `use`, where present.
  std::optional<std::string> Algorithm, KeyId, Use;
};

/// Inspects the first key in \p Text; in a PEM text with several blocks a private one goes
/// first. Nullopt with the reason in \p Why when there is no key that can be read, which
/// includes placeholders; the reason contains nothing of the text.
std::optional<KeyInfo> inspectKey(std::string_view Text, std::string *Why = nullptr);

/// True when \p Text contains a BEGIN line, whatever its label and body.
bool looksLikePem(std::string_view Text);

/// True when a BEGIN line announces a private (public) key or a certificate. Goes by the
/// label alone: "-----BEGIN PRIVATE KEY-----..." is private though it holds no key.
bool isPrivatePem(std::string_view Text);
bool isPublicPem(std::string_view Text);
bool isCertificatePem(std::string_view Text);

/// True when a block of \p Text holds a whole key or certificate and not a placeholder
/// ("...", "<your key>", "MIIE...") or a beginning that was cut off.
bool hasRealKeyBody(std::string_view Text);

/// Why the key is too weak for every JOSE algorithm of its type, in words: RSA below 2048
/// bits (RFC 7518 sections 3.3 and 3.5), a curve below P-256 (section 3.4), a symmetric JWK
/// shorter than the hash of its own `alg`, HS256 when it has none (section 3.2).
/// Nullopt for a strong key and for one whose size is out of sight.
std::optional<std::string> weakKeyReason(const KeyInfo &Key);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_KEY_H
