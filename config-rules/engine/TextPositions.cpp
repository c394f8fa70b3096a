//===- TextPositions.cpp - Decoded text beside the text in the file -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Readers.h"

#include <algorithm>
#include <charconv>

namespace jwtlint::config {

void appendUtf8(std::string &Text, uint32_t C) {
  if (C > 0x10FFFF || (C >= 0xD800 && C <= 0xDFFF))
    C = 0xFFFD;
  const auto Tail = [&](unsigned Shift) {
    Text += static_cast<char>(0x80 | ((C >> Shift) & 0x3F));
  };
  if (C < 0x80) {
    Text += static_cast<char>(C);
  } else if (C < 0x800) {
    Text += static_cast<char>(0xC0 | (C >> 6));
    Tail(0);
  } else if (C < 0x10000) {
    Text += static_cast<char>(0xE0 | (C >> 12));
    Tail(6), Tail(0);
  } else {
    Text += static_cast<char>(0xF0 | (C >> 18));
    Tail(12), Tail(6), Tail(0);
  }
}

std::optional<uint32_t> hexValue(std::string_view Text) {
  uint32_t Value = 0;
  const char *End = Text.data() + Text.size();
  const auto Result = std::from_chars(Text.data(), End, Value, 16);
  if (Result.ec != std::errc() || Result.ptr != End)
    return std::nullopt;
  return Value;
}

namespace {

/// How long an escape sequence is, and what it stands for.
struct Escape {
  uint32_t Written = 2;
  uint32_t Decoded = 1;
};

bool isHighSurrogate(uint32_t C) { return C >= 0xD800 && C < 0xDC00; }

uint32_t utf8Size(uint32_t C) { return C < 0x80 ? 1 : C < 0x800 ? 2 : C < 0x10000 ? 3 : 4; }

/// The escape sequence at the beginning of \p Text, of JSON or YAML.
Escape escapeAt(std::string_view Text) {
  if (Text.size() < 2)
    return {static_cast<uint32_t>(Text.size()), 1};
  const auto Coded = [&](uint32_t Digits) -> Escape {
    const std::optional<uint32_t> C = hexValue(Text.substr(2, Digits));
    if (!C)
      return {2, 1};
    if (Digits == 4 && isHighSurrogate(*C))
      return {12, 4};
    return {2 + Digits, utf8Size(*C)};
  };
  switch (Text[1]) {
  case 'x':
    return Coded(2);
  case 'u':
    return Coded(4);
  case 'U':
    return Coded(8);
  case 'L':
  case 'P':
    return {2, 3};
  case '\r':
  case '\n': {
    const size_t Next = Text.find_first_not_of(" \t\r\n", 1);
    return {static_cast<uint32_t>(std::min(Next, Text.size())), 0};
  }
  default:
    return {2, 1};
  }
}

class QuotedAligner {
public:
  QuotedAligner(std::string_view Text, Range Where, Quoting How)
      : Text(Text), At(Where.Begin), End(Where.End), How(How) {}

  PositionMap run() {
    Result.add({0, At, 1});
    while (At < End)
      step();
    return std::move(Result);
  }

private:
  void step() {
    const char C = Text[At];
    if (C == '\\' && How == Quoting::Double)
      return escape(escapeAt(Text.substr(At, End - At)));
    if (C == '\'' && How == Quoting::Single)
      return escape({2, 1});
    if (C == '\n' || (C == '\r' && At + 1 < End && Text[At + 1] == '\n'))
      return fold();
    ++At, ++Out;
    if (!isBlank(C))
      AfterLastWord = Out;
  }

  void escape(Escape E) {
    Result.add({Out, At, 0});
    Out += E.Decoded;
    At = std::min(At + E.Written, End);
    AfterLastWord = Out;
    Result.add({Out, At, 1});
  }

  /// One line end becomes a blank, n become n-1 line ends; blanks around them go away.
  void fold() {
    uint32_t Breaks = 0;
    uint32_t Decoded = AfterLastWord;
    for (; At < End && isSpace(Text[At]); ++At)
      Breaks += Text[At] == '\n';
    Decoded += Breaks > 1 ? Breaks - 1 : 1;
    Out = AfterLastWord = Decoded;
    Result.add({Out, At, 1});
  }

  std::string_view Text;
  uint32_t At, End;
  Quoting How;
  uint32_t Out = 0;
  uint32_t AfterLastWord = 0;
  PositionMap Result;
};

/// Words and the blanks between them, in two texts that differ in the blanks only.
template <typename Callback>
uint32_t walkWords(std::string_view Text, uint32_t At, uint32_t End, std::string_view Value,
                   Callback OnWord) {
  uint32_t Last = At;
  size_t Out = 0;
  while (true) {
    const size_t Gap = Out;
    while (Out < Value.size() && isSpace(Value[Out]))
      ++Out;
    if (Out == Value.size())
      return Last;
    while (At < End && isSpace(Text[At]))
      ++At;
    OnWord(Gap, Out, At);
    while (Out < Value.size() && !isSpace(Value[Out]) && At < End && !isSpace(Text[At]))
      ++Out, ++At;
    if (At == Last && At >= End)
      return Last; // the texts differ: nothing that a reader does
    Last = At;
    while (Out < Value.size() && !isSpace(Value[Out]))
      ++Out;
  }
}

PositionMap alignWords(std::string_view Text, Range Where, std::string_view Value) {
  PositionMap Result;
  Result.add({0, Where.Begin, 1});
  walkWords(Text, Where.Begin, Where.End, Value, [&](size_t Gap, size_t Out, uint32_t At) {
    // The blanks right before a word stand there in the file, too: after the indentation.
    const size_t Break = Value.substr(Gap, Out - Gap).rfind('\n');
    const size_t Blanks = Break == std::string_view::npos ? 0 : Out - Gap - Break - 1;
    if (Blanks > 0 && At >= Blanks)
      Result.add({static_cast<uint32_t>(Out - Blanks), static_cast<uint32_t>(At - Blanks), 1});
    Result.add({static_cast<uint32_t>(Out), At, 1});
  });
  return Result;
}

} // namespace

uint32_t endOfWords(std::string_view Text, uint32_t Begin, std::string_view Value) {
  return walkWords(Text, Begin, static_cast<uint32_t>(Text.size()), Value,
                   [](size_t, size_t, uint32_t) {});
}

PositionMap alignText(std::string_view Text, Range Where, std::string_view Value, Quoting How) {
  if (How == Quoting::Folded)
    return alignWords(Text, Where, Value);
  return QuotedAligner(Text, Where, How).run();
}

} // namespace jwtlint::config
