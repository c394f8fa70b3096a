//===- LiteralScan.cpp - String literals, by text ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/LiteralScan.h"

#include "driver/Characters.h"

#include <algorithm>
#include <string>

namespace jwtlint {
namespace {

class Scanner {
public:
  explicit Scanner(std::string_view Text) : Text(Text) {}

  std::vector<LiteralRange> run() {
    while (At < Text.size()) {
      if (Text.substr(At, 2) == "//")
        comment(lineEnd(At));
      else if (Text.substr(At, 2) == "/*")
        comment(std::min(Text.find("*/", At + 2), Text.size()));
      else if (Text[At] == '"')
        isRaw() ? raw() : quoted('"');
      else if (Text[At] == '\'' && !isDigitSeparator())
        quoted('\'');
      else
        ++At;
    }
    return std::move(Result);
  }

private:
  /// The end of the logical line: a backslash before the line's end joins lines.
  size_t lineEnd(size_t From) const {
    size_t End = Text.find('\n', From);
    while (End != std::string_view::npos && End > 0 && Text[End - 1] == '\\')
      End = Text.find('\n', End + 1);
    return std::min(End, Text.size());
  }

  void comment(size_t End) {
    size_t Open = std::string_view::npos;
    for (; At < End; ++At) {
      if (Text[At] == '\n') {
        Open = std::string_view::npos;
      } else if (Text[At] == '"' && Open == std::string_view::npos) {
        Open = At;
      } else if (Text[At] == '"') {
        Result.push_back({Open, Open + 1, At, At + 1});
        Open = std::string_view::npos;
      }
    }
    // Behind the end of "*/"; at the end of a line there is nothing to skip.
    At = std::min(Text.substr(End, 2) == "*/" ? End + 2 : End + 1, Text.size());
  }

  bool isRaw() const {
    if (At == 0 || Text[At - 1] != 'R')
      return false;
    size_t Begin = At - 1;
    while (Begin > 0 && isWordCharacter(Text[Begin - 1]) && At - Begin < 4)
      --Begin;
    std::string_view Prefix = Text.substr(Begin, At - Begin);
    return Prefix == "R" || Prefix == "LR" || Prefix == "uR" || Prefix == "UR" || Prefix == "u8R";
  }

  void raw() {
    constexpr size_t LongestDelimiter = 16;
    size_t Paren = Text.substr(At, LongestDelimiter + 2).find('(');
    if (Paren == std::string_view::npos)
      return quoted('"');
    Paren += At;
    std::string Close = ")" + std::string(Text.substr(At + 1, Paren - At - 1)) + "\"";
    size_t End = Text.find(Close, Paren);
    size_t Behind = End == std::string_view::npos ? Text.size() : End + Close.size();
    Result.push_back({At, Paren + 1, std::min(End, Text.size()), Behind});
    At = Behind;
  }

  void quoted(char Quote) {
    size_t I = At + 1;
    while (I < Text.size() && Text[I] != Quote && Text[I] != '\n')
      I += Text[I] == '\\' ? 2 : 1;
    I = std::min(I, Text.size());
    size_t Behind = I < Text.size() && Text[I] == Quote ? I + 1 : I;
    if (Quote == '"')
      Result.push_back({At, At + 1, I, Behind});
    At = std::max(Behind, At + 1);
  }

  /// 1'000'000
  bool isDigitSeparator() const {
    size_t Begin = At;
    while (Begin > 0 && isWordCharacter(Text[Begin - 1]) && At - Begin < 32)
      --Begin;
    return Begin != At && isDigit(Text[Begin]);
  }

  std::string_view Text;
  size_t At = 0;
  std::vector<LiteralRange> Result;
};

} // namespace

std::vector<LiteralRange> scanLiterals(std::string_view Text) { return Scanner(Text).run(); }

} // namespace jwtlint
