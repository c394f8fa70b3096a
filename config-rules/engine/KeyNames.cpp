//===- KeyNames.cpp - Words and units in names of settings ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Values.h"

#include <algorithm>

namespace jwtlint::config {

namespace {

using jose::Unit;

bool isLower(char C) { return (C >= 'a' && C <= 'z') || static_cast<unsigned char>(C) >= 0x80; }
bool isUpper(char C) { return C >= 'A' && C <= 'Z'; }
bool isDigit(char C) { return C >= '0' && C <= '9'; }
bool isNamePart(char C) { return isLower(C) || isUpper(C) || isDigit(C); }
char lower(char C) { return isUpper(C) ? static_cast<char>(C - 'A' + 'a') : C; }

/// A plural "s" after an acronym belongs to it: "URIs", "TTLsPerClient".
bool isPluralOfAcronym(std::string_view Key, size_t I) {
  return I + 1 < Key.size() && Key[I + 1] == 's' && (I + 2 == Key.size() || !isLower(Key[I + 2]));
}

/// True when a word begins with the letter at \p I, which follows another one.
bool beginsWord(std::string_view Key, size_t I) {
  if (!isUpper(Key[I]))
    return false;
  if (!isUpper(Key[I - 1]))
    return true;
  return I + 1 < Key.size() && isLower(Key[I + 1]) && !isPluralOfAcronym(Key, I);
}

struct UnitWord {
  std::string_view Name;
  Unit Value;
  /// A word that means other things too: it counts only where the name is about time.
  bool NeedsTime = false;
};

constexpr UnitWord UnitWords[] = {
    {"nanoseconds", Unit::Nanoseconds},
    {"nanos", Unit::Nanoseconds},
    {"nanosecond", Unit::Nanoseconds},
    {"ns", Unit::Nanoseconds, true},
    {"milliseconds", Unit::Milliseconds},
    {"millisecond", Unit::Milliseconds},
    {"millis", Unit::Milliseconds},
    {"milli", Unit::Milliseconds, true},
    {"msecs", Unit::Milliseconds},
    {"msec", Unit::Milliseconds},
    {"ms", Unit::Milliseconds},
    {"seconds", Unit::Seconds},
    {"secs", Unit::Seconds},
    {"sec", Unit::Seconds},
    {"second", Unit::Seconds, true},
    {"s", Unit::Seconds, true},
    {"minutes", Unit::Minutes},
    {"mins", Unit::Minutes},
    {"minute", Unit::Minutes, true},
    {"min", Unit::Minutes, true},
    {"hours", Unit::Hours},
    {"hrs", Unit::Hours},
    {"hour", Unit::Hours, true},
    {"hr", Unit::Hours, true},
    {"days", Unit::Days},
    {"day", Unit::Days, true},
};

/// What a name says when its value is a time. "token" is here for "tokenHour", and "max" is not,
/// because of "max_per_hour" and "max_min".
constexpr std::string_view TimeWords[] = {
    "exp",    "expire", "expires",  "expiry",   "expiration", "ttl",     "lifetime", "lifespan",
    "age",    "valid",  "validity", "duration", "timeout",    "time",    "period",   "interval",
    "leeway", "skew",   "cache",    "refresh",  "token",      "session", "expired",  "life"};

bool isTimeWord(std::string_view Word) {
  return std::find(std::begin(TimeWords), std::end(TimeWords), Word) != std::end(TimeWords);
}

const UnitWord *findUnit(std::string_view Word) {
  const auto *It = std::find_if(std::begin(UnitWords), std::end(UnitWords),
                                [&](const UnitWord &U) { return U.Name == Word; });
  return It == std::end(UnitWords) ? nullptr : It;
}

/// A unit that nothing separates from the word before it: "jwtexpirationms", "TTLSECONDS". Short
/// units must follow a word about time, since "params" and "terms" end in one.
std::optional<Unit> unitAtEndOf(std::string_view Word) {
  constexpr size_t LeastPlain = 6; // "millis"; shorter ones end other words: "holidays"
  for (const UnitWord &U : UnitWords) {
    if (U.NeedsTime || U.Name.size() >= Word.size() || !Word.ends_with(U.Name))
      continue;
    const std::string_view Before = Word.substr(0, Word.size() - U.Name.size());
    const auto EndsBefore = [&](std::string_view Time) { return Before.ends_with(Time); };
    if (U.Name.size() >= LeastPlain || Before.ends_with("expiresin") ||
        std::any_of(std::begin(TimeWords), std::end(TimeWords), EndsBefore))
      return U.Value;
  }
  return std::nullopt;
}

} // namespace

std::string squeezeKey(std::string_view Key) {
  std::string Result;
  Result.reserve(Key.size());
  for (const char C : Key)
    if (isNamePart(C) || C == '*' || C == '?')
      Result += lower(C);
  return Result;
}

std::vector<std::string> keyWords(std::string_view Key) {
  std::vector<std::string> Words;
  for (size_t I = 0; I < Key.size(); ++I) {
    if (!isNamePart(Key[I]))
      continue;
    if (I == 0 || !isNamePart(Key[I - 1]) || beginsWord(Key, I))
      Words.emplace_back();
    Words.back() += lower(Key[I]);
  }
  return Words;
}

std::optional<Unit> unitOfKey(std::string_view Key) {
  const std::vector<std::string> Words = keyWords(Key);
  for (size_t I = Words.size(); I-- > 0;) {
    const bool IsLast = I + 1 == Words.size();
    const std::string_view Before = I == 0 ? std::string_view() : Words[I - 1];
    if (Before == "per" || (!IsLast && Before != "in"))
      continue;
    if (const UnitWord *U = findUnit(Words[I])) {
      const auto Time =
          std::find_if(Words.begin(), Words.begin() + static_cast<ptrdiff_t>(I), isTimeWord);
      if (!U->NeedsTime || Before == "in" || Time != Words.begin() + static_cast<ptrdiff_t>(I))
        return U->Value;
    } else if (IsLast) {
      if (const std::optional<Unit> Found = unitAtEndOf(Words[I]))
        return Found;
    }
  }
  return std::nullopt;
}

} // namespace jwtlint::config
