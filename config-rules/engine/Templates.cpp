//===- Templates.cpp - Template expressions made harmless -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Templates.h"
#include "config-rules/engine/Readers.h"

#include <algorithm>

namespace jwtlint::config {

namespace {

/// An expression is not longer than this.
constexpr size_t MaxExpression = 4000;
/// A text with as many openings that nothing closes is no template.
constexpr int MaxFailures = 1000;

class Finder {
public:
  explicit Finder(std::string_view Text) : Text(Text) {}

  std::vector<Range> run() {
    size_t At = 0;
    while (Failures < MaxFailures && (At = Text.find_first_of("{<@", At)) < Text.size()) {
      const size_t End = endOfExpression(At);
      if (End == 0) {
        ++At;
        continue;
      }
      if (!isGithub(At))
        Found.push_back({static_cast<uint32_t>(At), static_cast<uint32_t>(End)});
      At = End;
    }
    return std::move(Found);
  }

private:
  char at(size_t I) const { return I < Text.size() ? Text[I] : '\0'; }
  bool isGithub(size_t At) const { return At > 0 && at(At) == '{' && Text[At - 1] == '$'; }

  /// The end of the expression that begins at \p At; 0: there is none.
  size_t endOfExpression(size_t At) {
    switch (at(At)) {
    case '{':
      if (at(At + 1) == '{')
        return counted(endOfBraces(At + 2));
      if (at(At + 1) == '%')
        return counted(endBy(At + 2, "%}"));
      if (at(At + 1) == '#')
        return counted(endBy(At + 2, "#}"));
      return 0;
    case '<':
      return at(At + 1) == '%' ? counted(endBy(At + 2, "%>")) : 0;
    default:
      return endOfName(At);
    }
  }

  size_t counted(size_t End) {
    Failures += End == 0;
    return End;
  }

  size_t endBy(size_t At, std::string_view Closing) const {
    const size_t End = Text.substr(At, MaxExpression).find(Closing);
    return End == std::string_view::npos ? 0 : At + End + Closing.size();
  }

  /// After the `}}` that belongs to a `{{` before \p At. Braces in between are balanced, which
  /// tells expressions from YAML and JSON like `{{a: 1}: {b: 2}}`; what is quoted does not
  /// count.
  size_t endOfBraces(size_t At) const {
    const size_t Limit = std::min(Text.size(), At + MaxExpression);
    if (Text.substr(At, 2) == "/*" || Text.substr(At, 4) == "- /*") {
      const size_t CommentEnd = endBy(At, "*/");
      return CommentEnd == 0 ? 0 : endBy(CommentEnd, "}}");
    }
    int Depth = 0;
    for (; At < Limit; ++At) {
      const char C = Text[At];
      if (C == '"' || C == '\'' || C == '`')
        At = closingQuote(At, Limit);
      else if (C == '{')
        ++Depth;
      else if (C == '}' && Depth > 0)
        --Depth;
      else if (C == '}')
        return at(At + 1) == '}' ? At + 2 : 0;
    }
    return 0;
  }

  /// The quote that closes the one at \p At on its line and before `}}`; \p At if there is none.
  size_t closingQuote(size_t At, size_t Limit) const {
    for (size_t I = At + 1; I < Limit && Text[I] != '\n'; ++I) {
      if (Text[I] == '\\')
        ++I;
      else if (Text[I] == Text[At])
        return I;
    }
    return At;
  }

  /// `@@NAME@@`, `@project.version@`, `@NAME@`; at the begin of a value any `@name@`, for no
  /// YAML value begins so.
  size_t endOfName(size_t At) const {
    const size_t Signs = at(At + 1) == '@' ? 2 : 1;
    size_t End = At + Signs;
    bool HasDot = false, HasLower = false;
    for (; isWordChar(at(End)) || at(End) == '.' || at(End) == '-'; ++End) {
      HasDot |= at(End) == '.';
      HasLower |= at(End) >= 'a' && at(End) <= 'z';
    }
    if (End == At + Signs || at(End) != '@' || (Signs == 2 && at(End + 1) != '@'))
      return 0;
    if (Signs == 2)
      return End + 2;
    // user:p@ss.word@host
    if ((At > 0 && isWordChar(Text[At - 1])) || isWordChar(at(End + 1)))
      return 0;
    return HasDot || !HasLower || beginsValue(At) ? End + 1 : 0;
  }

  bool beginsValue(size_t At) const {
    while (At > 0 && isBlank(Text[At - 1]))
      --At;
    return At == 0 || Text[At - 1] == ':' || Text[At - 1] == '-' || Text[At - 1] == '=' ||
           Text[At - 1] == '\n';
  }

  std::string_view Text;
  std::vector<Range> Found;
  int Failures = 0;
};

class Overwriter {
public:
  Overwriter(std::string_view Original, std::vector<Range> Found)
      : Original(Original), Result{std::string(Original), std::move(Found)} {}

  Neutralised run() {
    for (size_t I = 0; I < Result.Where.size();)
      I = overwriteLine(I);
    return std::move(Result);
  }

private:
  /// Overwrites the \p First expression and those that stand on its line after it.
  size_t overwriteLine(size_t First) {
    const uint32_t Begin = Result.Where[First].Begin;
    uint32_t LineBegin = Begin;
    while (LineBegin > 0 && isBlank(Original[LineBegin - 1]))
      --LineBegin;
    const bool StartsLine = LineBegin == 0 || Original[LineBegin - 1] == '\n';
    size_t Next = First;
    uint32_t End = Begin;
    while (Next < Result.Where.size() && skipBlanks(End) == Result.Where[Next].Begin)
      End = Result.Where[Next++].End;
    const uint32_t After = skipBlanks(End);
    const bool EndsLine =
        After == Original.size() || Original[After] == '\n' || Original[After] == '\r';
    if (EndsLine && StartsLine)
      fill(LineBegin, After, '\n');
    else if (EndsLine && LineBegin < Begin && isClosing(Original[LineBegin - 1]))
      fill(Begin, End, ' ');
    else if (EndsLine && yieldsBlock(First, Next))
      fill(Begin, End, ' ');
    else
      for (size_t I = First; I < Next; ++I)
        fill(Result.Where[I].Begin, Result.Where[I].End, 'x');
    return Next;
  }

  /// `labels: {{ include "labels" . | nindent 4 }}` puts indented lines there, and the lines that
  /// follow are their neighbours.
  bool yieldsBlock(size_t First, size_t Next) const {
    for (size_t I = First; I < Next; ++I) {
      const Range R = Result.Where[I];
      if (Original.substr(R.Begin, R.size()).find("indent ") != std::string_view::npos)
        return true;
    }
    return false;
  }

  uint32_t skipBlanks(uint32_t At) const {
    while (At < Original.size() && isBlank(Original[At]))
      ++At;
    return At;
  }
  static bool isClosing(char C) { return C == '"' || C == '\'' || C == ']' || C == '}'; }
  void fill(uint32_t Begin, uint32_t End, char C) {
    std::fill(Result.Text.begin() + Begin, Result.Text.begin() + End, C);
  }

  std::string_view Original;
  Neutralised Result;
};

bool mayHaveTemplates(std::string_view Text) {
  for (std::string_view Opening : {"{{", "{%", "{#", "<%", "@"})
    if (Text.find(Opening) != std::string_view::npos)
      return true;
  return false;
}

} // namespace

std::optional<Neutralised> neutralise(std::string_view Text) {
  if (!mayHaveTemplates(Text))
    return std::nullopt;
  std::vector<Range> Found = Finder(Text).run();
  if (Found.empty())
    return std::nullopt;
  return Overwriter(Text, std::move(Found)).run();
}

} // namespace jwtlint::config
