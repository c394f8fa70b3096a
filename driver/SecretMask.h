//===- SecretMask.h - What reports must not repeat --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reports quote source lines, and a line with a finding is where secrets are. A
// mask says which bytes of a file are hidden:
//
//  - what the analysis knows to be a secret;
//  - every string literal of at least 12 bytes that is not plainly something else:
//    words, a path, a URL without credentials, the name in a look-up;
//  - private keys in PEM, tokens (eyJ…), long runs of hexadecimal or base64
//    digits, and lists of characters or bytes, wherever they stand.
//
// It rather hides too much. The quotes of a literal stay, so that a reader still
// sees that there is one.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SECRETMASK_H
#define JWTLINT_DRIVER_SECRETMASK_H

#include "driver/SourceFile.h"
#include "facts/Place.h"

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// What is shown in place of hidden bytes.
inline constexpr std::string_view MaskText = "…";

struct ByteRange {
  size_t Begin = 0;
  size_t End = 0; ///< exclusive
};

class SecretMask {
public:
  /// Secrets are the places known to be secrets in this file. In configuration, what stands in
  /// quotes before a colon is a key.
  SecretMask(const SourceFile &File, const std::vector<Place> &Secrets,
             bool IsConfiguration = false);

  /// Sorted, disjoint ranges of offsets into the file's text.
  const std::vector<ByteRange> &hidden() const { return Hidden; }

  /// The range that Offset is in, or null.
  const ByteRange *at(size_t Offset) const;

  /// A line as it may be shown, not yet free of control characters.
  std::string maskedLine(const SourceFile &File, uint32_t Line) const;

private:
  std::vector<ByteRange> Hidden;
};

/// Text, e.g. of a message, with keys, tokens and long runs of digits hidden.
std::string maskTokens(std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SECRETMASK_H
