//===- LineIndex.cpp - Positions and bytes of a text ----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/LineIndex.h"

#include "facts/EditedText.h"

#include <algorithm>

namespace jwtlint::lsp {
namespace {

struct Character {
  size_t Bytes = 1;
  uint32_t Units = 1;
};

bool isContinuation(char C) { return (static_cast<unsigned char>(C) & 0xC0) == 0x80; }

/// The first character of a text that is not empty.
Character firstCharacter(std::string_view Text, Encoding Units) {
  auto Lead = static_cast<unsigned char>(Text.front());
  size_t Bytes = Lead < 0xC2 || Lead > 0xF4 ? 1 : Lead < 0xE0 ? 2 : Lead < 0xF0 ? 3 : 4;
  bool IsWhole =
      Bytes <= Text.size() &&
      std::all_of(Text.begin() + 1, Text.begin() + static_cast<ptrdiff_t>(Bytes), isContinuation);
  if (!IsWhole)
    return {};
  switch (Units) {
  case Encoding::Utf8:
    return {Bytes, static_cast<uint32_t>(Bytes)};
  case Encoding::Utf16:
    return {Bytes, Bytes == 4 ? 2U : 1U};
  case Encoding::Utf32:
    break;
  }
  return {Bytes, 1};
}

} // namespace

std::string_view encodingName(Encoding E) {
  switch (E) {
  case Encoding::Utf8:
    return "utf-8";
  case Encoding::Utf16:
    return "utf-16";
  case Encoding::Utf32:
    break;
  }
  return "utf-32";
}

LineIndex::LineIndex(std::string Content, Encoding Units)
    : Text(std::move(Content)), Units(Units), Starts{0}, PlaceStarts{0} {
  for (size_t I = 0; I != Text.size(); ++I) {
    if (Text[I] == '\n')
      PlaceStarts.push_back(I + 1);
    if (Text[I] == '\n' || (Text[I] == '\r' && (I + 1 == Text.size() || Text[I + 1] != '\n')))
      Starts.push_back(I + 1);
  }
}

size_t LineIndex::lineOf(size_t Offset) const {
  return static_cast<size_t>(std::upper_bound(Starts.begin(), Starts.end(), Offset) -
                             Starts.begin()) -
         1;
}

size_t LineIndex::endOfLine(size_t Line) const {
  size_t End = Line + 1 < Starts.size() ? Starts[Line + 1] : Text.size();
  while (End != Starts[Line] && (Text[End - 1] == '\n' || Text[End - 1] == '\r'))
    --End;
  return End;
}

size_t LineIndex::lineBegin(size_t Offset) const {
  return Starts[lineOf(std::min(Offset, Text.size()))];
}

size_t LineIndex::lineEnd(size_t Offset) const {
  return endOfLine(lineOf(std::min(Offset, Text.size())));
}

size_t LineIndex::offset(Position P) const {
  if (P.Line >= Starts.size())
    return Text.size();
  size_t At = Starts[P.Line];
  size_t End = endOfLine(P.Line);
  for (uint32_t Left = P.Character; Left != 0 && At != End;) {
    Character C = firstCharacter(std::string_view(Text).substr(At, End - At), Units);
    if (C.Units > Left)
      break;
    Left -= C.Units;
    At += C.Bytes;
  }
  return At;
}

Position LineIndex::position(size_t Offset) const {
  Offset = std::min(Offset, Text.size());
  size_t Line = lineOf(Offset);
  size_t End = std::min(Offset, endOfLine(Line));
  Position P{static_cast<uint32_t>(Line), 0};
  for (size_t At = Starts[Line]; At < End;) {
    Character C = firstCharacter(std::string_view(Text).substr(At), Units);
    At += C.Bytes;
    if (At <= End)
      P.Character += C.Units;
  }
  return P;
}

size_t LineIndex::offsetOf(uint32_t Line, uint32_t Column, bool IsCode) const {
  if (Line == 0)
    return 0;
  if (Line > PlaceStarts.size())
    return Text.size();
  size_t Start = PlaceStarts[Line - 1];
  size_t End = Line < PlaceStarts.size() ? PlaceStarts[Line] - 1 : Text.size();
  if (Line == 1 && !IsCode)
    Start += byteOrderMark(Text);
  return std::min(Start + std::max(Column, 1U) - 1, std::max(Start, End));
}

size_t LineIndex::begin(const Place &P, bool IsCode) const {
  return offsetOf(P.Line, P.Column, IsCode);
}

size_t LineIndex::end(const Place &P, bool IsCode) const {
  if (P.EndLine == 0)
    return begin(P, IsCode);
  return std::max(begin(P, IsCode), offsetOf(P.EndLine, P.EndColumn, IsCode));
}

} // namespace jwtlint::lsp
