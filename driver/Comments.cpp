//===- Comments.cpp - The comments of a file ------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Comments.h"

#include "driver/Paths.h"

#include <algorithm>

namespace jwtlint {
namespace {

class CommentScanner {
public:
  CommentScanner(std::string_view Text, CommentStyle Style) : Text(Text), Style(Style) {}

  std::vector<Comment> run() {
    while (I < Text.size()) {
      char C = Text[I];
      if (C == '"' || (C == '\'' && opensCharacters()))
        skipString(C);
      else if (Style == CommentStyle::Hash ? C == '#' && standsFree() : startsWith("//"))
        comment(endOfLine());
      else if (Style != CommentStyle::Hash && startsWith("/*"))
        comment(std::min(Text.find("*/", I + 2), Text.size() - 2) + 2);
      else
        ++I;
    }
    return std::move(Found);
  }

private:
  bool startsWith(std::string_view Word) const { return Text.substr(I).starts_with(Word); }

  /// A "'" is part of a number (1'000) in C++ and of a word (don't) in YAML.
  bool opensCharacters() const {
    if (Style == CommentStyle::Json)
      return false;
    if (I == 0)
      return true;
    char Before = Text[I - 1];
    bool IsWord = (Before >= '0' && Before <= '9') || (Before >= 'a' && Before <= 'z') ||
                  (Before >= 'A' && Before <= 'Z');
    return Style == CommentStyle::C ? !(Before >= '0' && Before <= '9') : !IsWord;
  }

  bool standsFree() const {
    return I == 0 || Text[I - 1] == ' ' || Text[I - 1] == '\t' || Text[I - 1] == '\n';
  }

  size_t endOfLine() const {
    size_t End = std::min(Text.find('\n', I), Text.size());
    return End != I && Text[End - 1] == '\r' ? End - 1 : End;
  }

  void comment(size_t End) {
    Found.push_back({I, End, Text.substr(I, End - I)});
    I = End;
  }

  void skipString(char Quote) {
    if (Style == CommentStyle::C && Quote == '"' && I != 0 && Text[I - 1] == 'R')
      return skipRawString();
    // Strings end with their line, except in YAML, where they may be longer but seldom are;
    // a quote that is none must not hide the rest of the file.
    bool HasEscapes = Style != CommentStyle::Hash || Quote == '"';
    for (++I; I < Text.size() && Text[I] != '\n'; ++I) {
      if (Text[I] == '\\' && HasEscapes) {
        ++I;
      } else if (Text[I] == Quote) {
        ++I;
        return;
      }
    }
  }

  /// R"delimiter( … )delimiter"
  void skipRawString() {
    constexpr size_t LongestDelimiter = 16;
    size_t Open = Text.find('(', I);
    if (Open == std::string_view::npos || Open - I - 1 > LongestDelimiter) {
      ++I;
      return;
    }
    std::string Close = ")" + std::string(Text.substr(I + 1, Open - I - 1)) + "\"";
    size_t End = Text.find(Close, Open);
    I = End == std::string_view::npos ? Text.size() : End + Close.size();
  }

  std::string_view Text;
  CommentStyle Style;
  size_t I = 0;
  std::vector<Comment> Found;
};

} // namespace

CommentStyle commentStyleOf(std::string_view Path) {
  if (kindOf(Path) != FileKind::Other)
    return CommentStyle::C;
  std::string Name = lowerCase(baseName(Path));
  size_t Json = Name.find(".json");
  bool IsJson = Json != std::string::npos || Name.ends_with(".jwk") || Name.ends_with(".jwks");
  return IsJson ? CommentStyle::Json : CommentStyle::Hash;
}

std::vector<Comment> findComments(std::string_view Text, CommentStyle Style) {
  return CommentScanner(Text, Style).run();
}

} // namespace jwtlint
