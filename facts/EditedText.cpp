//===- EditedText.cpp - A text and the edits to be made in it -------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/EditedText.h"

#include <algorithm>
#include <iterator>

namespace jwtlint {

size_t byteOrderMark(std::string_view Text) { return Text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

static std::vector<size_t> lineStartsOf(std::string_view Text, size_t First) {
  std::vector<size_t> Starts{std::min(First, Text.size())};
  for (size_t At = Text.find('\n'); At != std::string_view::npos; At = Text.find('\n', At + 1))
    Starts.push_back(At + 1);
  return Starts;
}

EditedText::EditedText(std::string_view Before, size_t FirstColumn)
    : Before(Before), FirstColumn(FirstColumn), LineStarts(lineStartsOf(Before, FirstColumn)) {}

std::optional<size_t> EditedText::offset(uint32_t Line, uint32_t Column) const {
  if (Line == 0 || Column == 0 || Line > LineStarts.size())
    return std::nullopt;
  size_t End = Line == LineStarts.size() ? Before.size() : LineStarts[Line] - 1;
  size_t Offset = LineStarts[Line - 1] + Column - 1;
  return Offset <= End ? std::optional(Offset) : std::nullopt;
}

static bool overlap(const EditedText::Change &A, const EditedText::Change &B) {
  // Two insertions at one place have no order.
  return A.Begin == B.Begin || (A.Begin < B.End && B.Begin < A.End);
}

EditedText::Outcome EditedText::add(std::span<const TextEdit> Edits) {
  std::vector<Change> New;
  for (const TextEdit &E : Edits) {
    std::optional<size_t> Begin = offset(E.Where.Line, E.Where.Column);
    std::optional<size_t> End = offset(E.Where.EndLine, E.Where.EndColumn);
    if (!Begin || !End || *Begin > *End)
      return Outcome::NoSuchPlace;
    Change C{*Begin, *End, E.Text};
    // Only its neighbours can overlap it.
    auto Next = std::lower_bound(Changes.begin(), Changes.end(), C);
    if (Next != Changes.end() && *Next == C)
      continue;
    const bool Overlaps =
        (Next != Changes.end() && overlap(C, *Next)) ||
        (Next != Changes.begin() && overlap(C, *std::prev(Next))) ||
        std::any_of(New.begin(), New.end(), [&](const Change &Other) { return overlap(C, Other); });
    if (Overlaps)
      return Outcome::Overlaps;
    New.push_back(std::move(C));
  }
  for (Change &C : New)
    Changes.insert(std::upper_bound(Changes.begin(), Changes.end(), C), std::move(C));
  NewLineStarts.clear();
  return Outcome::Added;
}

std::string EditedText::after() const {
  std::string After;
  size_t At = 0;
  for (const Change &C : Changes) {
    After.append(Before.substr(At, C.Begin - At)).append(C.Text);
    At = C.End;
  }
  return After.append(Before.substr(At));
}

size_t EditedText::movedOffset(size_t Offset) const {
  size_t Old = 0, New = 0; // up to here the texts are aligned
  for (const Change &C : Changes) {
    if (Offset <= C.Begin)
      break;
    New += C.Begin - Old;
    if (Offset < C.End)
      return New + std::min(Offset - C.Begin, C.Text.size());
    New += C.Text.size();
    Old = C.End;
  }
  return New + Offset - Old;
}

Place EditedText::moved(const Place &Old) const {
  std::optional<size_t> Begin = offset(Old.Line, Old.Column);
  if (!Begin || Changes.empty())
    return Old;
  if (NewLineStarts.empty())
    NewLineStarts = lineStartsOf(after(), FirstColumn);
  const std::vector<size_t> &Starts = NewLineStarts;
  auto Put = [&](size_t Offset, uint32_t &Line, uint32_t &Column) {
    auto Next = std::upper_bound(Starts.begin() + 1, Starts.end(), Offset);
    Line = static_cast<uint32_t>(Next - Starts.begin());
    Column = static_cast<uint32_t>(Offset - std::min(Offset, Starts[Line - 1]) + 1);
  };
  Place New = Old;
  Put(movedOffset(*Begin), New.Line, New.Column);
  if (std::optional<size_t> End = offset(Old.EndLine, Old.EndColumn))
    Put(movedOffset(*End), New.EndLine, New.EndColumn);
  return New;
}

} // namespace jwtlint
