//===- Values.cpp - Scalars of configuration, read as types -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Values.h"

#include "config-rules/engine/Interpolation.h"

#include <algorithm>

namespace jwtlint::config {

static constexpr std::string_view Blanks = " \t\r\n";

static bool isBlank(char C) { return Blanks.find(C) != std::string_view::npos; }

static std::string_view withoutBlanks(std::string_view Text) {
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
}

static bool equalIgnoringCase(std::string_view Text, std::string_view Lower) {
  return std::equal(Text.begin(), Text.end(), Lower.begin(), Lower.end(), [](char A, char B) {
    return (A >= 'A' && A <= 'Z' ? static_cast<char>(A - 'A' + 'a') : A) == B;
  });
}

std::optional<bool> parseBoolean(std::string_view Text) {
  static constexpr std::string_view True[] = {"true", "yes", "on", "1", "enabled", "y", "t"};
  static constexpr std::string_view False[] = {"false", "no", "off", "0", "disabled", "n", "f"};
  Text = withoutBlanks(Text);
  const auto IsText = [&](std::string_view Word) { return equalIgnoringCase(Text, Word); };
  if (std::any_of(std::begin(True), std::end(True), IsText))
    return true;
  if (std::any_of(std::begin(False), std::end(False), IsText))
    return false;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Lists
//===----------------------------------------------------------------------===//

namespace {

constexpr size_t MaxListText = size_t{64} << 10;

bool isQuote(char C) { return C == '"' || C == '\''; }

/// The end of the quoted text or interpolation that begins at \p I; \p I when none does.
size_t endOfUnit(std::string_view Text, size_t I, bool AtStart) {
  // An interpolation longer than this is none, which keeps hostile text from costing its square.
  constexpr size_t MaxInterpolation = 1024;
  if (AtStart && isQuote(Text[I])) {
    const size_t Close = Text.find(Text[I], I + 1);
    return Close == std::string_view::npos ? I : Close + 1;
  }
  return I + interpolationEnd(Text.substr(I, MaxInterpolation), 0);
}

template <typename IsSeparator, typename Callback>
void forEachPiece(std::string_view Text, IsSeparator Separates, Callback Take) {
  size_t Begin = 0;
  bool AtStart = true;
  for (size_t I = 0; I < Text.size();) {
    if (Separates(Text[I])) {
      Take(Begin, I);
      Begin = ++I;
      AtStart = true;
      continue;
    }
    const size_t End = endOfUnit(Text, I, AtStart);
    AtStart = AtStart && isBlank(Text[I]);
    I = std::max(End, I + 1);
  }
  Take(Begin, Text.size());
}

} // namespace

std::vector<ListItem> splitList(std::string_view Text) {
  std::string_view Inside = withoutBlanks(Text);
  if (Inside.size() >= 2 && Inside.front() == '[' && Inside.back() == ']')
    Inside = Inside.substr(1, Inside.size() - 2);
  std::vector<ListItem> Items;
  const auto Take = [&](size_t Begin, size_t End) {
    std::string_view Piece = withoutBlanks(Inside.substr(Begin, End - Begin));
    if (Piece.size() >= 2 && isQuote(Piece.front()) && Piece.front() == Piece.back())
      Piece = Piece.substr(1, Piece.size() - 2);
    if (!Piece.empty())
      Items.push_back({Piece, static_cast<size_t>(Piece.data() - Text.data())});
  };
  if (Inside.size() > MaxListText) {
    Take(0, Inside.size());
    return Items;
  }
  size_t Pieces = 0;
  const auto IsComma = [](char C) { return C == ','; };
  forEachPiece(Inside, IsComma, [&](size_t, size_t) { ++Pieces; });
  if (Pieces > 1)
    forEachPiece(Inside, IsComma, Take);
  else
    forEachPiece(Inside, isBlank, Take);
  return Items;
}

//===----------------------------------------------------------------------===//
// Globs
//===----------------------------------------------------------------------===//

static bool isWildcard(char C) { return C == '*' || C == '?'; }

bool globMatches(std::string_view Pattern, std::string_view Text) {
  // Most do not match, and the first or the last letter tells it.
  if (!Pattern.empty()) {
    if (!isWildcard(Pattern.front()) && (Text.empty() || Text.front() != Pattern.front()))
      return false;
    if (!isWildcard(Pattern.back()) && (Text.empty() || Text.back() != Pattern.back()))
      return false;
  }
  size_t P = 0;
  size_t T = 0;
  size_t AfterStar = std::string_view::npos;
  size_t Resume = 0;
  while (T < Text.size()) {
    if (P < Pattern.size() && Pattern[P] == '*') {
      AfterStar = ++P;
      Resume = T;
    } else if (P < Pattern.size() && (Pattern[P] == '?' || Pattern[P] == Text[T])) {
      ++P;
      ++T;
    } else if (AfterStar != std::string_view::npos) {
      P = AfterStar;
      T = ++Resume;
    } else {
      return false;
    }
  }
  return Pattern.find_first_not_of('*', P) == std::string_view::npos;
}

} // namespace jwtlint::config
