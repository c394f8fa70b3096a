//===- EditedText.h - A text and the edits to be made in it -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Collects edits that can be made together, makes them, and says where what stood in
// the old text stands in the new one. Works on bytes: whatever no edit names stays as
// it is, line ends and encoding included.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_EDITEDTEXT_H
#define JWTLINT_FACTS_EDITEDTEXT_H

#include "facts/Finding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// The bytes of a byte order mark at the begin of Text: 3 or 0.
size_t byteOrderMark(std::string_view Text);

class EditedText {
public:
  /// Bytes [Begin, End) of the old text become Text.
  struct Change {
    size_t Begin = 0;
    size_t End = 0;
    std::string Text;

    auto operator<=>(const Change &) const = default;
  };

  /// Before must outlive this object. Columns of the first line count from FirstColumn on:
  /// places in configuration leave out a byte order mark, places in code do not.
  explicit EditedText(std::string_view Before, size_t FirstColumn = 0);

  enum class Outcome : unsigned char {
    Added,
    Overlaps,    ///< an edit that was added before changes the same bytes
    NoSuchPlace, ///< the text has no such line or column
  };
  /// Adds all of Edits or none. An edit that is there already is no overlap.
  Outcome add(std::span<const TextEdit> Edits);

  /// In the order of the text; they do not overlap.
  const std::vector<Change> &changes() const { return Changes; }

  std::string_view before() const { return Before; }
  std::string after() const;

  /// Where Old, a place of the old text, is in the new one. What an edit replaces is where its
  /// replacement is; a place that the old text does not have stays as it is.
  Place moved(const Place &Old) const;

private:
  std::optional<size_t> offset(uint32_t Line, uint32_t Column) const;
  size_t movedOffset(size_t Offset) const;

  std::string_view Before;
  size_t FirstColumn;
  std::vector<size_t> LineStarts;
  std::vector<Change> Changes;
  mutable std::vector<size_t> NewLineStarts; ///< filled when first needed
};

} // namespace jwtlint

#endif // JWTLINT_FACTS_EDITEDTEXT_H
