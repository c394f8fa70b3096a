//===- Glob.cpp - Wildcards -------------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Glob.h"

#include "driver/StarMatch.h"
#include "facts/Nearest.h"

#include <algorithm>

namespace jwtlint {

bool matchesWildcard(std::string_view Pattern, std::string_view Text) {
  std::optional<size_t> End = starMatch(
      Pattern.size(), Text.size(), [&](size_t P) { return Pattern[P] == '*'; },
      [&](size_t P, size_t T) { return Pattern[P] == Text[T] ? P + 1 : 0; });
  return End && Pattern.find_first_not_of('*', *End) == std::string_view::npos;
}

static std::string_view trim(std::string_view Text) {
  size_t Begin = Text.find_first_not_of(" \t\r\n");
  if (Begin == std::string_view::npos)
    return {};
  return Text.substr(Begin, Text.find_last_not_of(" \t\r\n") - Begin + 1);
}

bool RuleFilter::parse(std::string_view List, const std::vector<std::string> &Ids,
                       std::string &Error) {
  Globs.clear();
  while (!List.empty()) {
    size_t Comma = std::min(List.find(','), List.size());
    std::string_view Item = trim(List.substr(0, Comma));
    List.remove_prefix(std::min(Comma + 1, List.size()));
    if (Item.empty())
      continue;
    bool Positive = Item.front() != '-';
    std::string_view Pattern = trim(Positive ? Item : Item.substr(1));
    bool Known = std::any_of(Ids.begin(), Ids.end(),
                             [&](const std::string &Id) { return matchesWildcard(Pattern, Id); });
    if (!Known) {
      Error = "no rule matches '" + std::string(Pattern) + "'";
      std::string Near = didYouMean(Pattern, Ids);
      Error += Near.empty() ? "; 'jwt-lint rules' lists them all" : Near;
      return false;
    }
    Globs.push_back({Positive, std::string(Pattern)});
  }
  if (std::none_of(Ids.begin(), Ids.end(), [this](const std::string &Id) { return enabled(Id); })) {
    Error = "these globs select no rule; '-*,ID' selects one";
    return false;
  }
  return true;
}

bool RuleFilter::enabled(std::string_view Id) const {
  bool Result = Globs.empty() || !Globs.front().Positive;
  for (const Glob &G : Globs)
    if (matchesWildcard(G.Pattern, Id))
      Result = G.Positive;
  return Result;
}

} // namespace jwtlint
