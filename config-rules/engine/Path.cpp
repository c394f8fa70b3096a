//===- Path.cpp - Where in a document something stands --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Path.h"

#include "config-rules/engine/Values.h"

#include <algorithm>

namespace jwtlint::config {

bool Path::isPlain() const {
  return !Steps.empty() && std::all_of(Steps.begin(), Steps.end(), [](const Step &S) {
    return S.Is == Step::Kind::Child && S.Names.size() == 1 &&
           (S.Literal || S.Names[0].find_first_of("*?") == std::string::npos);
  });
}

//===----------------------------------------------------------------------===//
// Parsing
//===----------------------------------------------------------------------===//

namespace {

std::string squeezed(const std::string &Name) {
  std::string Result = squeezeKey(Name);
  return Name.find("__") == std::string::npos ? Result : SectionMark + Result;
}

class PathParser {
public:
  PathParser(std::string_view Text, std::string &Error) : Text(Text), Error(Error) {}

  bool parse(std::vector<Step> &Steps) {
    if (Text == ".") {
      Steps.push_back(Step{.Is = Step::Kind::Self});
      return true;
    }
    parseStart(Steps);
    while (Error.empty() && Position < Text.size())
      parseStep(Steps);
    if (Error.empty() && Steps.empty())
      Error = "a path is empty; '.' is the node itself";
    return Error.empty();
  }

private:
  bool at(char C) const { return Position < Text.size() && Text[Position] == C; }
  bool take(char C) {
    if (!at(C))
      return false;
    ++Position;
    return true;
  }

  void parseStart(std::vector<Step> &Steps) {
    if (Text.starts_with(".[")) {
      Steps.push_back(Step{.Is = Step::Kind::Self});
      ++Position;
      return;
    }
    if (take('$'))
      Steps.push_back(Step{.Is = Step::Kind::Root});
    while (take('^'))
      Steps.push_back(Step{.Is = Step::Kind::Parent});
    if (take('~'))
      Steps.push_back(Step{.Is = Step::Kind::Key});
    if (Steps.empty() || Position == Text.size() || at('['))
      return;
    if (!take('.'))
      fail("expected '.' or '['");
    else if (Position == Text.size())
      fail("a key is missing after the last '.'");
  }

  void parseStep(std::vector<Step> &Steps) {
    if (at('[')) {
      parseBracket(Steps);
    } else if (Text.substr(Position, 2) == "**") {
      Position += 2;
      Steps.push_back(Step{.Is = Step::Kind::Descend});
    } else if (take('~')) {
      Steps.push_back(Step{.Is = Step::Kind::Key});
    } else {
      parseName(Steps);
    }
    if (Position < Text.size() && !at('[') && !take('.'))
      fail("expected '.' or '['");
    else if (Position == Text.size() && Text.ends_with('.') && Text.size() > 1)
      fail("a key is missing after the last '.'");
  }

  void parseName(std::vector<Step> &Steps) {
    Step S;
    if (at('"')) {
      size_t End = Text.find('"', Position + 1);
      if (End == std::string_view::npos)
        return fail("the quote is not closed");
      S.Names.emplace_back(Text.substr(Position + 1, End - Position - 1));
      S.Literal = true;
      Position = End + 1;
    } else if (take('{')) {
      size_t End = Text.find('}', Position);
      if (End == std::string_view::npos)
        return fail("the '{' is not closed");
      for (std::string &Name : alternatives(Text.substr(Position, End - Position), ','))
        (unquoted(Name).starts_with('!') ? S.Excluded : S.Names).push_back(std::move(Name));
      for (std::string &Name : S.Excluded)
        Name.erase(0, 1);
      if (S.Names.empty())
        return fail("'{!a}' takes names out of others: give one without '!', such as '*'");
      Position = End + 1;
    } else {
      size_t End = std::min(Text.find_first_of(".[", Position), Text.size());
      S.Names.emplace_back(Text.substr(Position, End - Position));
      Position = End;
    }
    if (std::any_of(S.Names.begin(), S.Names.end(), [](auto &N) { return N.empty(); }))
      return fail("a key is missing");
    for (const std::string &Name : S.Names)
      S.Squeezed.push_back(squeezed(Name));
    for (const std::string &Name : S.Excluded)
      S.SqueezedExcluded.push_back(squeezed(Name));
    Steps.push_back(std::move(S));
  }

  void parseBracket(std::vector<Step> &Steps) {
    size_t End = Text.find(']', Position);
    if (End == std::string_view::npos)
      return fail("the '[' is not closed");
    std::string_view Inside = Text.substr(Position + 1, End - Position - 1);
    if (Inside == "*") {
      Steps.push_back(Step{.Is = Step::Kind::Items});
    } else if (size_t Equals = Inside.find('='); Equals != std::string_view::npos) {
      Step S{Step::Kind::Filter, alternatives(Inside.substr(Equals + 1), '|')};
      if (!PathParser(Inside.substr(0, Equals), Error).parse(S.Condition))
        return;
      Steps.push_back(std::move(S));
    } else {
      return fail("in brackets stands '*' or 'path=glob'");
    }
    Position = End + 1;
  }

  /// Quotes within braces change nothing: what stands there is a name anyway.
  static std::string &unquoted(std::string &Name) {
    if (Name.size() >= 2 && Name.front() == '"' && Name.back() == '"')
      Name = Name.substr(1, Name.size() - 2);
    return Name;
  }

  static std::vector<std::string> alternatives(std::string_view List, char Separator) {
    std::vector<std::string> Result;
    for (size_t Begin = 0; Begin <= List.size();) {
      size_t End = std::min(List.find(Separator, Begin), List.size());
      Result.emplace_back(List.substr(Begin, End - Begin));
      Begin = End + 1;
    }
    return Result;
  }

  void fail(const char *What) {
    if (Error.empty())
      Error = "path '" + std::string(Text) + "': " + What + " at character " +
              std::to_string(Position + 1);
  }

  std::string_view Text;
  std::string &Error;
  size_t Position = 0;
};

} // namespace

bool parsePath(std::string_view Text, Path &Result, std::string &Error) {
  Result.Text = Text;
  Result.Steps.clear();
  Error.clear();
  return PathParser(Text, Error).parse(Result.Steps);
}

} // namespace jwtlint::config
