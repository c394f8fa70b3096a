//===- jose/Algorithm.h - The signature algorithms of JWS -----------------===//
//
// What an `alg` value means: its family, the size of its hash and the least key
// it accepts. Sources: RFC 7518 section 3.1 (HS, RS, ES, PS, none), RFC 8037
// (EdDSA), RFC 8812 (ES256K), RFC 9864 (Ed25519, Ed448).
//
// Only signature algorithms that may still be used are in the table. Names that
// were withdrawn (RS1, HS1, RSA1_5) are known to isDeprecatedAlgorithm() alone,
// and the key management names of JWE to isKeyManagementAlgorithm().
//
// Everything here is constant: pointers and views stay valid for ever, and any
// thread may call anything.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_ALGORITHM_H
#define JWTLINT_JOSE_ALGORITHM_H

#include <span>
#include <string_view>

namespace jwtlint::jose {

enum class AlgorithmFamily { None, Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa, Unknown };

struct Algorithm {
  /// As registered, for example "HS256".
  std::string_view Name;
  AlgorithmFamily Family = AlgorithmFamily::Unknown;
  /// Bits of the hash; 0 for `none` and for EdDSA, whose hash is part of the curve.
  unsigned HashBits = 0;
  /// Bits of the least key (HMAC: RFC 7518 3.2, RSA: 3.3 and 3.5); for curves the
  /// size of the field. 0 for `none`.
  unsigned MinKeyBits = 0;
  /// JOSE name of the only curve ("P-256"), empty where there is none or a choice.
  std::string_view Curve;
};

/// All signature algorithms, in the order HS, RS, PS, ES, EdDSA, none.
std::span<const Algorithm> algorithms();

/// The algorithm with exactly this name; null when there is none. `alg` values are
/// case-sensitive (RFC 7515 section 4.1.1).
const Algorithm *findAlgorithm(std::string_view Name);

/// The algorithm that a person or a library most likely means by \p Name: case,
/// blanks, `-` and `_` are ignored, and the long names of other ecosystems count
/// ("HmacSHA256", "SHA256withRSA"). Null when nothing fits.
const Algorithm *findAlgorithmLoosely(std::string_view Name);

/// True for HMAC: who verifies can also sign.
bool isSymmetric(const Algorithm &A);

/// True for RSA, ECDSA and EdDSA. `none` is neither symmetric nor asymmetric.
bool isAsymmetric(const Algorithm &A);

/// True for names that must not be used any more: SHA-1 based signatures (RS1, HS1,
/// SHA1withRSA) and RSA1_5 encryption (RFC 8725 section 3.2, RFC 7518 section 8.3).
/// Ignores what findAlgorithmLoosely() ignores.
bool isDeprecatedAlgorithm(std::string_view Name);

/// True for the exact name of a JWE key management algorithm (RFC 7518 section 4.1).
bool isKeyManagementAlgorithm(std::string_view Name);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_ALGORITHM_H
