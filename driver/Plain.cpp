//===- Plain.cpp - Text that is plainly no secret ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Plain.h"

#include "driver/Characters.h"

#include <algorithm>
#include <array>

namespace jwtlint {
namespace {

constexpr size_t npos = std::string_view::npos;

/// Calls Each with every piece between separators until it says no.
template <typename Predicate>
bool allPieces(std::string_view Text, std::string_view Separators, Predicate Each) {
  while (true) {
    size_t End = std::min(Text.find_first_of(Separators), Text.size());
    if (!Each(Text.substr(0, End)))
      return false;
    if (End == Text.size())
      return true;
    Text.remove_prefix(End + 1);
  }
}

/// Letters as people write them: lower case, Capitalised or UPPER, perhaps with a
/// short number behind. "kJ8sPq" is none.
bool isWord(std::string_view Text) {
  constexpr size_t LongestWord = 20, LongestNumber = 3;
  size_t Letters = 0, Digits = 0, Uppers = 0;
  for (char C : Text) {
    if (isDigit(C)) {
      ++Digits;
      continue;
    }
    if (!isLetter(C) || Digits != 0)
      return false;
    ++Letters;
    Uppers += isUpper(C);
  }
  bool Cased = Uppers == 0 || Uppers == Letters || (Uppers == 1 && isUpper(Text.front()));
  return Letters <= LongestWord && Digits <= LongestNumber && Cased;
}

bool isSentence(std::string_view Text) {
  if (Text.find(' ') == npos)
    return false;
  return allPieces(Text, " ", [](std::string_view Word) {
    constexpr std::string_view Punctuation = ".,:;!?()'";
    while (!Word.empty() && Punctuation.find(Word.back()) != npos)
      Word.remove_suffix(1);
    while (!Word.empty() && Punctuation.find(Word.front()) != npos)
      Word.remove_prefix(1);
    return isWord(Word);
  });
}

bool isWordyPath(std::string_view Text) { return allPieces(Text, "/._-", isWord); }

bool isPath(std::string_view Text) {
  if (Text.find('/') == npos)
    return false;
  bool Rooted = Text.starts_with('/') || Text.starts_with("./") || Text.starts_with("../");
  size_t Dot = Text.rfind('.');
  bool HasExtension = Dot != npos && Text.size() - Dot <= 6 && Text.find('/', Dot) == npos;
  return (Rooted || HasExtension) && isWordyPath(Text);
}

bool isUrl(std::string_view Text) {
  size_t Scheme = Text.find("://");
  if (Scheme == npos || Scheme == 0)
    return false;
  std::string_view Rest = Text.substr(Scheme + 3);
  // '@' is user information, and a query or a fragment may carry a token.
  if (Rest.find_first_of("@?#%=") != npos || !isWord(Text.substr(0, Scheme)))
    return false;
  return allPieces(Rest, "/.:_-", isWord);
}

/// JWT_SECRET, jwt.secret, signing-key
bool isName(std::string_view Text) {
  constexpr size_t LongestName = 48;
  return Text.size() <= LongestName && Text.find_first_of("_.-:/") != npos &&
         allPieces(Text, "_.-:/",
                   [](std::string_view Piece) { return !Piece.empty() && isWord(Piece); });
}

bool isConstantName(std::string_view Text) {
  return isName(Text) && std::all_of(Text.begin(), Text.end(),
                                     [](char C) { return isUpper(C) || isDigit(C) || C == '_'; });
}

/// Does the text end with a call that looks a name up?
bool isLookUp(std::string_view Before) {
  static constexpr auto Names = std::to_array<std::string_view>(
      {"getenv", "secure_getenv", "qgetenv", "qEnvironmentVariable", "qEnvironmentVariableIsSet",
       "setenv", "unsetenv", "contains", "find", "count", "at", "get", "value", "has", "env",
       "get_child", "get_optional", "getString", "string_value"});
  constexpr size_t LongestCall = 128;
  Before.remove_prefix(Before.size() - std::min(Before.size(), LongestCall));
  while (!Before.empty() && (Before.back() == ' ' || Before.back() == '\t'))
    Before.remove_suffix(1);
  if (Before.ends_with('['))
    return true;
  if (!Before.ends_with('('))
    return false;
  Before.remove_suffix(1);
  // get<std::string>("…")
  if (Before.ends_with('>')) {
    Before = Before.substr(0, std::min(Before.rfind('<'), Before.size()));
  }
  size_t Begin = Before.size();
  while (Begin > 0 && isWordCharacter(Before[Begin - 1]))
    --Begin;
  std::string_view Callee = Before.substr(Begin);
  return std::find(Names.begin(), Names.end(), Callee) != Names.end();
}

} // namespace

bool isPlain(std::string_view Content, std::string_view Before) {
  return isSentence(Content) || isPath(Content) || isUrl(Content) || isConstantName(Content) ||
         (isName(Content) && isLookUp(Before));
}

} // namespace jwtlint
