//===- Glob.cpp - Wildcards -------------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Glob.h"

#include "driver/Nearest.h"

#include <algorithm>

namespace jwtlint {

bool matchesWildcard(std::string_view Pattern, std::string_view Text) {
  // Going back to the last star only is enough: an earlier star could match no
  // more than the later one can.
  size_t P = 0, T = 0, Star = std::string_view::npos, Resume = 0;
  while (T < Text.size()) {
    if (P < Pattern.size() && Pattern[P] == '*') {
      Star = P++;
      Resume = T;
    } else if (P < Pattern.size() && Pattern[P] == Text[T]) {
      ++P, ++T;
    } else if (Star != std::string_view::npos) {
      P = Star + 1;
      T = ++Resume;
    } else {
      return false;
    }
  }
  return Pattern.find_first_not_of('*', P) == std::string_view::npos;
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
    bool Known = std::any_of(Ids.begin(), Ids.end(), [&](const std::string &Id) {
      return matchesWildcard(Pattern, Id);
    });
    if (!Known) {
      Error = "no rule matches '" + std::string(Pattern) + "'";
      std::string Near = didYouMean(Pattern, Ids);
      Error += Near.empty() ? "; 'jwt-lint rules' lists them all" : Near;
      return false;
    }
    Globs.push_back({Positive, std::string(Pattern)});
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
