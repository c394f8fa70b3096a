//===- LineScanner.cpp - What the readers of lines share --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LineScanner.h"

#include <algorithm>

namespace jwtlint::config {

char unescaped(char C, std::string_view Known) {
  if (Known.find(C) == std::string_view::npos)
    return C;
  switch (C) {
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  case 'f':
    return '\f';
  case 'b':
    return '\b';
  default:
    return C;
  }
}

bool LineScanner::atLineEnd() const { return done() || Text[At] == '\n' || startsWith("\r\n"); }

void LineScanner::advance(uint32_t Count) {
  At = std::min(At + Count, static_cast<uint32_t>(Text.size()));
}

void LineScanner::skipBlanks() {
  while (isBlank(peek()))
    ++At;
}

void LineScanner::skipSpace() {
  while (isSpace(peek()))
    ++At;
}

void LineScanner::skipLine() {
  At = static_cast<uint32_t>(std::min(Text.find('\n', At), Text.size()));
  advance(1);
}

std::optional<uint32_t> LineScanner::hex(uint32_t Ahead, uint32_t Digits) const {
  if (At + Ahead + Digits > Text.size())
    return std::nullopt;
  return hexValue(Text.substr(At + Ahead, Digits));
}

Range LineScanner::unquoted(std::string_view CommentSigns) {
  const uint32_t Begin = At;
  uint32_t End = At;
  for (; !done() && Text[At] != '\n'; ++At) {
    const bool AfterBlank = At == Begin || isBlank(Text[At - 1]);
    if (AfterBlank && CommentSigns.find(Text[At]) != std::string_view::npos)
      break;
    if (!isSpace(Text[At]))
      End = At + 1;
  }
  skipLine();
  return {Begin, End};
}

std::optional<Decoded> LineScanner::quoted(std::string_view Quote, std::string_view Escapes) {
  const uint32_t Begin = At;
  Decoded Result;
  Result.Quoted = true;
  advance(static_cast<uint32_t>(Quote.size()));
  Result.Where.Begin = At;
  Result.map(At);
  while (!done() && !startsWith(Quote)) {
    if (Escapes.empty() || !is('\\') || At + 1 >= Text.size()) {
      Result.Text += Text[At++];
      continue;
    }
    Result.mapEscape(At);
    const char C = peek(1);
    const bool IsCoded = (C == 'u' || C == 'U') && Escapes.find(C) != std::string_view::npos;
    const uint32_t Digits = C == 'u' ? 4 : 8;
    const std::optional<uint32_t> Code = IsCoded ? hex(2, Digits) : std::nullopt;
    if (Code)
      appendUtf8(Result.Text, *Code);
    else
      Result.Text += unescaped(C, Escapes);
    advance(Code ? 2 + Digits : 2);
    Result.map(At);
  }
  if (done()) {
    At = Begin;
    return std::nullopt;
  }
  Result.Where.End = At;
  advance(static_cast<uint32_t>(Quote.size()));
  return Result;
}

Node &LineDocument::root() {
  Node &Root = Builder.makeCounted(NodeKind::Map, {In.Piece.Begin, In.Piece.Begin});
  D.Root = &Root;
  return Root;
}

Node &LineDocument::plain(Range Where) {
  Node &N = Builder.makeCounted(NodeKind::Scalar, Where);
  N.Text = In.clean(Where);
  Builder.finishScalar(N, {});
  return N;
}

Node &LineDocument::decoded(Decoded Value) {
  Node &N = Builder.makeCounted(NodeKind::Scalar, Value.Where);
  N.Quoted = Value.Quoted;
  N.Text = std::move(Value.Text);
  Builder.finishScalar(N, std::move(Value.Positions));
  return N;
}

void LineDocument::add(Node &Map, Range KeyWhere, Node &Value, std::string Key) {
  if (Builder.overlapsTemplate(KeyWhere))
    Key = In.original(KeyWhere);
  else if (Key.empty())
    Key = In.clean(KeyWhere);
  if (Map.Members.empty() && Map.Where.size() == 0)
    Map.Where.Begin = KeyWhere.Begin;
  Map.Where.End = std::max(Map.Where.End, Value.Where.End);
  Map.Members.push_back({std::move(Key), KeyWhere, &Value, false});
}

} // namespace jwtlint::config
