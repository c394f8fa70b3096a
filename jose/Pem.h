//===- jose/Pem.h - PEM blocks in any spelling ----------------------------===//
//
// Finds the blocks of RFC 7468 in text that people paste into source and
// configuration: with real line ends, with `\n` written as two characters, on one line
// with blanks, quoted, indented, or cut off before the END line.
//
// This is the text half of jose/Key.h, for use inside jose/.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_PEM_H
#define JWTLINT_JOSE_PEM_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::jose {

/// Text beyond this is not searched.
inline constexpr size_t MaxPemSize = size_t{1} << 20;

struct PemBlock {
  /// What stands after BEGIN: "PRIVATE KEY", "CERTIFICATE", … A view into the text.
  std::string_view Label;
  /// The decoded body; nullopt when it is no base64, as in a placeholder.
  std::optional<std::string> Body;
  /// True for the pre-PKCS#8 encryption of RFC 1421 (`Proc-Type: 4,ENCRYPTED`).
  bool LegacyEncrypted = false;
  /// False when the END line is missing.
  bool Complete = false;
};

/// The blocks of \p Text in order, at most 16.
std::vector<PemBlock> pemBlocks(std::string_view Text);

bool isPrivateLabel(std::string_view Label);
bool isPublicLabel(std::string_view Label);
bool isCertificateLabel(std::string_view Label);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_PEM_H
