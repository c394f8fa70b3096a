//===- Printable.h - Text that is safe to print -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that comes from the scanned tree (file names, source lines, names in
// messages) may hold terminal escapes, bidirectional overrides or broken UTF-8.
// Before it reaches a terminal it is cut into cells: what to print, and how many
// columns that takes. Control characters, invisible formatting characters and
// invalid bytes become a visible \xNN for each byte.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_PRINTABLE_H
#define JWTLINT_DRIVER_PRINTABLE_H

#include <string>
#include <string_view>

namespace jwtlint {

/// The printable form of one character.
struct Cell {
  size_t Bytes = 1;   ///< of the source text
  unsigned Width = 1; ///< columns on the terminal
  std::string Text;
};

/// The first character of Text, which is not empty. A tab is two columns wide
/// here; whoever knows the column expands it.
Cell firstCell(std::string_view Text);

/// The whole of Text, on one line.
std::string printable(std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_PRINTABLE_H
