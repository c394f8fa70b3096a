//===- YamlTokens.cpp - The extents of YAML's tokens ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/YamlTokens.h"

#include <algorithm>

namespace jwtlint::config {

static bool isFlowIndicator(char C) {
  return C == ',' || C == '[' || C == ']' || C == '{' || C == '}';
}

/// What yaml-cpp takes for a part of a tag; anything else begins the scalar.
static bool isTagChar(char C) {
  return isWordChar(C) || std::string_view("-#;/?:@&=+$.~*'()%!").find(C) != std::string_view::npos;
}

uint32_t YamlTokens::skipSpace(uint32_t At) const {
  while (At < Text.size()) {
    if (isSpace(Text[At])) {
      ++At;
      continue;
    }
    if (Text[At] != '#')
      break;
    At = static_cast<uint32_t>(std::min(Text.find('\n', At), Text.size()));
  }
  return At;
}

uint32_t YamlTokens::nameEnd(uint32_t At) const {
  while (At < Text.size() && !isSpace(Text[At]) && !isFlowIndicator(Text[At]))
    ++At;
  return std::min(At, static_cast<uint32_t>(Text.size()));
}

uint32_t YamlTokens::tagEnd(uint32_t At) const {
  while (At < Text.size() && isTagChar(Text[At]))
    ++At;
  return At;
}

YamlTokens::Properties YamlTokens::properties(uint32_t At) const {
  Properties P{At, At};
  while (is(P.Next, '&') || is(P.Next, '!')) {
    const bool IsVerbatimTag = is(P.Next, '!') && is(P.Next + 1, '<');
    if (IsVerbatimTag)
      P.End = static_cast<uint32_t>(std::min(Text.find('>', P.Next), Text.size() - 1) + 1);
    else
      P.End = is(P.Next, '&') ? nameEnd(P.Next + 1) : tagEnd(P.Next + 1);
    P.Next = skipSpace(P.End);
  }
  return P;
}

uint32_t YamlTokens::nullWord(uint32_t At) const {
  const std::string_view Rest = Text.substr(std::min<size_t>(At, Text.size()));
  for (std::string_view Word : {"~", "null", "Null", "NULL"}) {
    if (!Rest.starts_with(Word))
      continue;
    const char After = Rest.size() == Word.size() ? '\n' : Rest[Word.size()];
    if (isSpace(After) || isFlowIndicator(After) || After == ':')
      return At + static_cast<uint32_t>(Word.size());
  }
  return 0;
}

uint32_t YamlTokens::flowEnd(uint32_t At) const {
  while (At < Text.size()) {
    At = skipSpace(At);
    if (At >= Text.size())
      break;
    const char C = Text[At++];
    if (C == ']' || C == '}')
      return At;
    if (C != ',' && C != ':' && C != '?')
      return At - 1;
  }
  return static_cast<uint32_t>(Text.size());
}

YamlTokens::Scalar YamlTokens::doubleQuoted(uint32_t At) const {
  uint32_t End = At + 1;
  while (End < Text.size() && Text[End] != '"')
    End += Text[End] == '\\' ? 2 : 1;
  End = std::min(End, static_cast<uint32_t>(Text.size()));
  const uint32_t After = std::min(End + 1, static_cast<uint32_t>(Text.size()));
  return {{At + 1, std::max(End, At + 1)}, After, true, false, 0, Quoting::Double};
}

YamlTokens::Scalar YamlTokens::singleQuoted(uint32_t At) const {
  uint32_t End = At + 1;
  while (End < Text.size() && (Text[End] != '\'' || is(End + 1, '\'')))
    End += Text[End] == '\'' ? 2 : 1;
  End = std::min(End, static_cast<uint32_t>(Text.size()));
  const uint32_t After = std::min(End + 1, static_cast<uint32_t>(Text.size()));
  return {{At + 1, std::max(End, At + 1)}, After, true, false, 0, Quoting::Single};
}

YamlTokens::Scalar YamlTokens::block(uint32_t At, std::string_view Value) const {
  const auto HeaderEnd = static_cast<uint32_t>(std::min(Text.find('\n', At), Text.size()));
  Scalar S{{HeaderEnd, HeaderEnd}, HeaderEnd, true, true, HeaderEnd, Quoting::Folded};
  const size_t Word = Value.find_first_not_of(" \t\r\n");
  if (Word == std::string_view::npos)
    return S;
  uint32_t Begin = HeaderEnd;
  while (Begin < Text.size() && isSpace(Text[Begin]))
    ++Begin;
  uint32_t End = endOfWords(Text, Begin, Value);
  // Blanks at the end of the last line count, those before the first word, too.
  for (size_t I = Value.find_last_not_of(" \t\r\n") + 1;
       I < Value.size() && isBlank(Value[I]) && is(End, Value[I]); ++I)
    ++End;
  for (size_t I = Word; I > 0 && isBlank(Value[I - 1]) && Text[Begin - 1] == Value[I - 1]; --I)
    --Begin;
  S.Where = {Begin, End};
  S.End = End;
  return S;
}

YamlTokens::Scalar YamlTokens::scalar(uint32_t At, std::string_view Value) const {
  const Properties P = properties(At);
  if (P.Next < Text.size()) {
    switch (Text[P.Next]) {
    case '"':
      return doubleQuoted(P.Next);
    case '\'':
      return singleQuoted(P.Next);
    case '|':
    case '>':
      return block(P.Next, Value);
    default:
      break;
    }
  }
  Scalar S;
  if (Value.empty()) // `!Ref` with nothing after it
    S.Where = {P.End, P.End};
  else
    S.Where = {P.Next, std::max(P.Next, endOfWords(Text, P.Next, Value))};
  S.End = S.Where.End;
  return S;
}

} // namespace jwtlint::config
