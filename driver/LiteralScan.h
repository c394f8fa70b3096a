//===- LiteralScan.h - String literals, by text -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the string literals of a C or C++ source without preprocessing it: plain,
// prefixed and raw ones, over any number of lines, and also what stands between
// double quotes in comments, because code that is commented out holds secrets
// too.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LITERALSCAN_H
#define JWTLINT_DRIVER_LITERALSCAN_H

#include <string_view>
#include <vector>

namespace jwtlint {

/// Offsets into the text; ends are exclusive.
struct LiteralRange {
  size_t Begin = 0; ///< of the opening quote
  size_t ContentBegin = 0;
  size_t ContentEnd = 0;
  size_t End = 0;
};

/// In the order of the text. Takes linear time.
std::vector<LiteralRange> scanLiterals(std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_LITERALSCAN_H
