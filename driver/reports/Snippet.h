//===- Snippet.h - A source line as reports quote it ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A line cut into cells: what to print for each character, and whether it belongs
// to the place that is shown. What the file's mask hides is one cell; control
// characters are visible; of a very long line only the part around the place is left.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_SNIPPET_H
#define JWTLINT_DRIVER_REPORTS_SNIPPET_H

#include "driver/Report.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jwtlint {

struct SnippetCell {
  std::string Text;
  unsigned Width = 1; ///< columns on a terminal
  bool IsMarked = false;
  bool IsMask = false; ///< stands for hidden bytes
};

struct Snippet {
  std::vector<SnippetCell> Cells;
  bool CutBefore = false;
  bool CutAfter = false;
};

/// Line, which is one of those that P covers. At least one cell is marked.
Snippet snippetOf(const Sources::Masked &Source, const Place &P, uint32_t Line);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_SNIPPET_H
