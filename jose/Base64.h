//===- jose/Base64.h - base64, base64url and hexadecimal ------------------===//
//
// Decoding of the texts in which keys and tokens are written. Strict decoders
// accept what the standards define and nothing else; the lenient one accepts what
// people paste into configuration.
//
// A decoder returns nullopt for anything it does not accept, and for texts above
// MaxEncodedSize. Decoded bytes are held in a std::string and may contain NULs.
// Padding bits that should be zero are ignored, as most JOSE libraries do.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_BASE64_H
#define JWTLINT_JOSE_BASE64_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::jose {

inline constexpr size_t MaxEncodedSize = size_t{16} << 20;

/// RFC 4648 section 4: `+` and `/`, padding required, no blanks.
std::optional<std::string> decodeBase64(std::string_view Text);

/// RFC 7515 section 2: `-` and `_`, no padding, no blanks.
std::optional<std::string> decodeBase64Url(std::string_view Text);

/// Either alphabet (not both in one text), padding complete or absent, blanks and
/// line ends anywhere.
std::optional<std::string> decodeBase64Lenient(std::string_view Text);

/// Pairs of hexadecimal digits of any case, after an optional `0x`.
std::optional<std::string> decodeHex(std::string_view Text);

std::string encodeBase64(std::string_view Bytes);
std::string encodeBase64Url(std::string_view Bytes);
std::string encodeHex(std::string_view Bytes);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_BASE64_H
