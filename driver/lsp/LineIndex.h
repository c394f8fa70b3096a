//===- LineIndex.h - Positions and bytes of a text --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Editors count lines from 0 and characters in UTF-16 units, unless they agree on
// another encoding; the analysis counts lines and bytes from 1. Both meet in offsets
// into the text.
//
// To the protocol a line ends with "\n", "\r\n" or "\r", to the analysis with "\n".
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_LINEINDEX_H
#define JWTLINT_DRIVER_LSP_LINEINDEX_H

#include "driver/lsp/Protocol.h"
#include "facts/Place.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::lsp {

/// What the characters of positions count.
enum class Encoding : unsigned char { Utf8, Utf16, Utf32 };

/// "utf-16"
std::string_view encodingName(Encoding E);

/// A text by lines. Bytes that are no UTF-8 count as characters of their own.
class LineIndex {
public:
  explicit LineIndex(std::string Text = {}, Encoding Units = Encoding::Utf16);

  const std::string &text() const { return Text; }

  /// The offset of a position. What lies behind the end of its line is that end, and what lies
  /// behind the last line is the end of the text. Never inside of a character.
  size_t offset(Position P) const;

  /// The position of an offset, at most the end of the text. An offset inside of a character
  /// or of "\r\n" counts as its begin.
  Position position(size_t Offset) const;

  Range range(size_t Begin, size_t End) const { return {position(Begin), position(End)}; }

  /// Where a place of the analysis begins and ends. Of configuration, columns of the first line
  /// leave out a byte order mark; of code they do not. A place without an end ends where it
  /// begins.
  size_t begin(const Place &P, bool IsCode = false) const;
  size_t end(const Place &P, bool IsCode = false) const;
  Range range(const Place &P, bool IsCode = false) const {
    return range(begin(P, IsCode), end(P, IsCode));
  }

  /// The begin and the end of the line that holds the offset, without what ends it.
  size_t lineBegin(size_t Offset) const;
  size_t lineEnd(size_t Offset) const;

private:
  size_t offsetOf(uint32_t Line, uint32_t Column, bool IsCode) const;
  size_t lineOf(size_t Offset) const;
  size_t endOfLine(size_t Line) const;

  std::string Text;
  Encoding Units;
  std::vector<size_t> Starts;      ///< of lines as the protocol sees them
  std::vector<size_t> PlaceStarts; ///< of lines as the analysis sees them
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_LINEINDEX_H
