//===- JsonReader.cpp - JSON through nlohmann's events ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// nlohmann's SAX interface tells values and no places. A cursor walks through the text in
// step with the events: what comes next is known from its first character.
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/DocumentBuilder.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace jwtlint::config {

namespace {

class JsonHandler : public nlohmann::json_sax<nlohmann::json> {
public:
  JsonHandler(Document &D, const Input &In)
      : Builder(D, In), In(In), Text(In.Clean.substr(0, In.Piece.End)), Cursor(In.Piece.Begin) {}

  bool null() override {
    const Range Where = word();
    Builder.null(Where, Where.End);
    return true;
  }
  bool boolean(bool) override { return literal(); }
  bool number_integer(number_integer_t) override { return literal(); }
  bool number_unsigned(number_unsigned_t) override { return literal(); }
  bool number_float(number_float_t, const string_t &) override { return literal(); }
  bool string(string_t &Value) override {
    const Range Where = quoted();
    Builder.scalar(Where, std::move(Value), true, Quoting::Double);
    return true;
  }
  bool binary(binary_t &) override { return false; }

  bool key(string_t &Value) override {
    const Range Where = quoted();
    Builder.key(std::move(Value), Where);
    return true;
  }
  bool start_object(std::size_t) override { return open(NodeKind::Map); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(NodeKind::Sequence); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t Position, const std::string &,
                   const nlohmann::detail::exception &E) override {
    const auto Read = static_cast<uint32_t>(std::min<size_t>(Position, In.Piece.size()));
    Why = {In.Piece.Begin + (Read > 0 ? Read - 1 : 0), messageOf(E.what())};
    return false;
  }

  Failure Why;

private:
  /// Without the place, which we know better, and without what was last read.
  static std::string messageOf(std::string_view What) {
    const size_t Begin = What.find("syntax error");
    if (Begin == std::string_view::npos)
      return "not valid JSON";
    What = What.substr(Begin);
    return "not valid JSON: " + std::string(What.substr(0, What.find("; last read")));
  }

  void skip() {
    while (Cursor < Text.size() &&
           (isSpace(Text[Cursor]) || Text[Cursor] == ',' || Text[Cursor] == ':'))
      ++Cursor;
  }

  Range word() {
    skip();
    const uint32_t Begin = Cursor;
    while (Cursor < Text.size() && (isWordChar(Text[Cursor]) || Text[Cursor] == '-' ||
                                    Text[Cursor] == '+' || Text[Cursor] == '.'))
      ++Cursor;
    return {Begin, Cursor};
  }

  Range quoted() {
    skip();
    const uint32_t Begin = std::min(Cursor + 1, static_cast<uint32_t>(Text.size()));
    uint32_t End = Begin;
    while (End < Text.size() && Text[End] != '"')
      End += Text[End] == '\\' ? 2 : 1;
    End = std::min(End, static_cast<uint32_t>(Text.size()));
    Cursor = std::min(End + 1, static_cast<uint32_t>(Text.size()));
    return {Begin, End};
  }

  bool literal() {
    const Range Where = word();
    Builder.scalar(Where, std::string(In.clean(Where)), false, Quoting::Folded);
    return true;
  }

  bool open(NodeKind Kind) {
    skip();
    Builder.begin(Kind, Cursor++);
    return true;
  }

  bool close() {
    skip();
    Builder.end(++Cursor);
    return true;
  }

  DocumentBuilder Builder;
  const Input &In;
  std::string_view Text;
  uint32_t Cursor;
};

/// Copies JSON with comments and trailing commas turned into blanks, and templates that stand
/// where a value is expected into a number.
class LenientCopier {
public:
  LenientCopier(std::string_view Text, const std::vector<Range> &Templates)
      : Text(Text), Templates(Templates), Template(Templates.begin()) {}

  std::string run() {
    while (At < Text.size())
      step();
    return std::move(Text);
  }

private:
  void step() {
    const char C = Text[At];
    if (C == '"' || (C == '\'' && beginsToken()))
      return skipString(C);
    const char Next = At + 1 < Text.size() ? Text[At + 1] : '\0';
    if (C == '/' && (Next == '*' || (Next == '/' && !isAddress())))
      return blankComment(Next == '*');
    if (C == 'x' && beginsTemplate())
      return fillNumber();
    if (C == ',')
      LastComma = At;
    else if (!isSpace(C)) {
      if ((C == '}' || C == ']') && LastComma != std::string::npos)
        Text[LastComma] = ' ';
      LastComma = std::string::npos;
    }
    ++At;
  }

  /// A quote that is no apostrophe: JSON5's strings.
  bool beginsToken() const {
    size_t Before = At;
    while (Before > 0 && isSpace(Text[Before - 1]))
      --Before;
    return Before == 0 || std::string_view("{[,:").find(Text[Before - 1]) != std::string_view::npos;
  }

  /// `http://` in a text without quotes.
  bool isAddress() const { return At > 0 && Text[At - 1] == ':'; }

  void skipString(char Quote) {
    LastComma = std::string::npos;
    for (++At; At < Text.size() && Text[At] != Quote; ++At)
      if (Text[At] == '\\')
        ++At;
    ++At;
  }

  /// Overwrites the templates that begin here with a number, when they are a whole value.
  void fillNumber() {
    LastComma = std::string::npos;
    const size_t Begin = At;
    for (; Template != Templates.end() && Template->Begin == At; ++Template)
      At = Template->End;
    const bool IsValue = At == Text.size() || isSpace(Text[At]) || Text[At] == ',' ||
                         Text[At] == ']' || Text[At] == '}';
    if (!IsValue)
      return;
    std::fill(Text.begin() + Begin, Text.begin() + At, '0');
    Text[Begin + 1] = '.';
  }

  bool beginsTemplate() {
    while (Template != Templates.end() && Template->Begin < At)
      ++Template;
    return Template != Templates.end() && Template->Begin == At;
  }

  void blankComment(bool IsBlock) {
    const size_t End = IsBlock ? Text.find("*/", At + 2) : Text.find('\n', At);
    const size_t After = End == std::string::npos ? Text.size() : End + (IsBlock ? 2 : 0);
    for (; At < After; ++At)
      if (!isSpace(Text[At]))
        Text[At] = ' ';
  }

  std::string Text;
  const std::vector<Range> &Templates;
  std::vector<Range>::const_iterator Template; ///< the next one
  size_t At = 0;
  size_t LastComma = std::string::npos; ///< with nothing after it yet
};

} // namespace

Outcome readJson(Document &D, const Input &In) {
  const std::string_view Text = In.clean(In.Piece);
  JsonHandler Handler(D, In);
  try {
    if (!nlohmann::json::sax_parse(Text.begin(), Text.end(), &Handler))
      return Handler.Why;
    return std::nullopt;
  } catch (const DocumentBuilder::Stop &S) {
    return S.Why;
  } catch (const std::exception &) {
    return Failure{In.Piece.Begin, "not valid JSON"};
  }
}

std::string lenientJson(std::string_view Clean, const std::vector<Range> *Templates) {
  static const std::vector<Range> None;
  return LenientCopier(Clean, Templates ? *Templates : None).run();
}

} // namespace jwtlint::config
