//===- Place.h - Where something is written ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lines and columns count from 1, columns in bytes, the end is exclusive: the
// conventions of Clang's diagnostics and of SARIF regions. A line of 0 means
// that the place is unknown.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_PLACE_H
#define JWTLINT_FACTS_PLACE_H

#include <compare>
#include <cstdint>
#include <string>

namespace jwtlint {

/// A range in the file with index File of some table (Facts::Files).
struct Span {
  uint32_t File = 0;
  uint32_t Line = 0;
  uint32_t Column = 0;
  uint32_t EndLine = 0;
  uint32_t EndColumn = 0;

  bool valid() const { return Line != 0; }
  auto operator<=>(const Span &) const = default;
};

/// A range in a file that is named: relative to the repository root with
/// forward slashes, or absolute when outside of it.
struct Place {
  std::string File;
  uint32_t Line = 0;
  uint32_t Column = 0;
  uint32_t EndLine = 0;
  uint32_t EndColumn = 0;

  bool valid() const { return Line != 0; }
  auto operator<=>(const Place &) const = default;
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_PLACE_H
