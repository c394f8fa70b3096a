//===- GitIgnore.cpp - What git would not show ------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/GitIgnore.h"

#include "driver/Paths.h"
#include "driver/StarMatch.h"

#include <algorithm>

namespace jwtlint {

/// Matches a bracket expression that begins at Pattern[P] == '['. Returns the
/// index behind it, or P if it is not closed and so means itself.
static size_t matchBracket(std::string_view Pattern, size_t P, char C, bool &Matches) {
  size_t I = P + 1;
  bool Negated = I < Pattern.size() && (Pattern[I] == '!' || Pattern[I] == '^');
  I += Negated;
  bool Found = false;
  for (size_t First = I; I < Pattern.size(); ++I) {
    if (Pattern[I] == ']' && I != First) {
      Matches = Found != Negated;
      return I + 1;
    }
    if (Pattern[I] == '\\' && I + 1 < Pattern.size())
      ++I;
    char Low = Pattern[I], High = Low;
    if (I + 2 < Pattern.size() && Pattern[I + 1] == '-' && Pattern[I + 2] != ']') {
      High = Pattern[I + 2];
      I += 2;
    }
    Found |= Low <= C && C <= High;
  }
  return P;
}

/// The index behind the element at Pattern[P] if it matches C, else 0.
static size_t behindCharacter(std::string_view Pattern, size_t P, char C) {
  if (Pattern[P] == '?')
    return P + 1;
  if (Pattern[P] == '[') {
    bool Matches = false;
    size_t Behind = matchBracket(Pattern, P, C, Matches);
    if (Behind != P)
      return Matches ? Behind : 0;
  }
  if (Pattern[P] == '\\' && P + 1 < Pattern.size())
    return Pattern[P + 1] == C ? P + 2 : 0;
  return Pattern[P] == C ? P + 1 : 0;
}

static bool matchSegment(std::string_view Pattern, std::string_view Text) {
  std::optional<size_t> End = starMatch(
      Pattern.size(), Text.size(), [&](size_t P) { return Pattern[P] == '*'; },
      [&](size_t P, size_t T) { return behindCharacter(Pattern, P, Text[T]); });
  return End && Pattern.find_first_not_of('*', *End) == std::string_view::npos;
}

static bool matchSegments(const std::vector<std::string> &Pattern,
                          const std::vector<std::string_view> &Path) {
  std::optional<size_t> End = starMatch(
      Pattern.size(), Path.size(), [&](size_t P) { return Pattern[P] == "**"; },
      [&](size_t P, size_t T) { return matchSegment(Pattern[P], Path[T]) ? P + 1 : 0; });
  // A `**` at the end needs something to match, so nothing may be left.
  return End == Pattern.size();
}

static std::string_view withoutTrailingSpace(std::string_view Line) {
  while (!Line.empty() && (Line.back() == '\r' || Line.back() == ' ')) {
    if (Line.back() == ' ' && Line.size() > 1 && Line[Line.size() - 2] == '\\')
      break;
    Line.remove_suffix(1);
  }
  return Line;
}

IgnoreRules IgnoreRules::parse(std::string_view Text) {
  IgnoreRules Rules;
  while (!Text.empty()) {
    size_t End = std::min(Text.find('\n'), Text.size());
    std::string_view Line = withoutTrailingSpace(Text.substr(0, End));
    Text.remove_prefix(std::min(End + 1, Text.size()));
    if (Line.empty() || Line.front() == '#')
      continue;
    Pattern P;
    if (Line.front() == '!') {
      P.Keep = true;
      Line.remove_prefix(1);
    }
    if (!Line.empty() && Line.back() == '/') {
      P.FoldersOnly = true;
      Line.remove_suffix(1);
    }
    P.Anchored = Line.find('/') != std::string_view::npos;
    for (std::string_view Segment : components(Line))
      P.Segments.emplace_back(Segment);
    if (!P.Segments.empty())
      Rules.Patterns.push_back(std::move(P));
  }
  return Rules;
}

IgnoreRules::Verdict IgnoreRules::verdict(std::string_view Path, bool IsFolder) const {
  std::vector<std::string_view> Segments = components(Path);
  if (Segments.empty())
    return Verdict::Silent;
  for (auto P = Patterns.rbegin(); P != Patterns.rend(); ++P) {
    if (P->FoldersOnly && !IsFolder)
      continue;
    bool Matches = P->Anchored ? matchSegments(P->Segments, Segments)
                               : matchSegment(P->Segments.front(), Segments.back());
    if (Matches)
      return P->Keep ? Verdict::Kept : Verdict::Ignored;
  }
  return Verdict::Silent;
}

void IgnoreStack::push(std::string Folder, IgnoreRules Rules) {
  if (!Rules.empty())
    Levels.push_back({std::move(Folder), std::move(Rules)});
}

bool IgnoreStack::ignored(std::string_view Path, bool IsFolder) const {
  for (auto Level = Levels.rbegin(); Level != Levels.rend(); ++Level) {
    IgnoreRules::Verdict V = Level->Rules.verdict(below(Path, Level->Folder), IsFolder);
    if (V != IgnoreRules::Verdict::Silent)
      return V == IgnoreRules::Verdict::Ignored;
  }
  return false;
}

} // namespace jwtlint
