//===- IniReader.cpp - INI and TOML -----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Sections become nested maps, keys stay as they are written. What TOML has beyond INI
// (strings of several lines, arrays, inline tables) is read where a value is nothing else;
// otherwise it is a text to the end of its line.
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LineScanner.h"

#include <algorithm>

#include <fmt/format.h>

namespace jwtlint::config {

namespace {

constexpr std::string_view BasicEscapes = "nrtfbuU";

class IniReader {
public:
  IniReader(Document &D, const Input &In)
      : Lines(D, In), S(In), MaxDepth(DocumentBuilder::bounds(D).Depth) {}

  void run() {
    Root = Current = &Lines.root();
    while (true) {
      S.skipSpace();
      if (S.done())
        return extendSections();
      if (S.is('#') || S.is(';') || S.is('!'))
        S.skipLine();
      else if (!S.is('[') || !readSection())
        readLine();
    }
  }

private:
  /// `[a.b]`, `[remote "origin"]`, `[[list]]`.
  bool readSection() {
    const uint32_t Begin = S.position();
    const bool IsList = S.startsWith("[[");
    S.advance(IsList ? 2 : 1);
    std::vector<Range> Parts;
    while (!S.atLineEnd() && !S.is(']')) {
      if (S.is('.') || isBlank(S.peek()))
        S.advance(1);
      else
        Parts.push_back(readSectionPart());
    }
    if (!S.is(']') || Parts.empty() || Parts.size() > MaxDepth) {
      S.moveTo(Begin);
      return false;
    }
    enter(Parts, IsList);
    S.skipLine();
    return true;
  }

  Range readSectionPart() {
    if (S.is('"') || S.is('\''))
      if (std::optional<Decoded> Name = S.quoted(S.peek(), ""))
        return Name->Where;
    const uint32_t Begin = S.position();
    do
      S.advance(1);
    while (!S.atLineEnd() && !S.is('.') && !S.is(']') && !isBlank(S.peek()));
    return {Begin, S.position()};
  }

  void enter(const std::vector<Range> &Parts, bool IsList) {
    Current = Root;
    for (size_t I = 0; I < Parts.size(); ++I)
      Current = child(*Current, Parts[I], IsList && I + 1 == Parts.size());
  }

  /// The section called so within \p Parent, made if there is none.
  Node *child(Node &Parent, Range Name, bool IsList) {
    std::string Key(S.slice(Name));
    Node *&Known = Sections[&Parent][Key];
    if (!Known) {
      Known = &Lines.make(IsList ? NodeKind::Sequence : NodeKind::Map, Name);
      Lines.add(Parent, Name, *Known);
      Nesting.emplace_back(&Parent, Known);
    }
    if (Known->isMap())
      return Known;
    if (IsList || !Last[Known]) {
      Last[Known] = &Lines.make(NodeKind::Map, Name);
      Known->Items.push_back(Last[Known]);
      Nesting.emplace_back(Known, Last[Known]);
    }
    return Last[Known];
  }

  /// Sections grow after they were put into others.
  void extendSections() {
    for (auto I = Nesting.rbegin(); I != Nesting.rend(); ++I)
      I->first->Where.End = std::max(I->first->Where.End, I->second->Where.End);
  }

  void readLine() {
    const uint32_t Begin = S.position();
    uint32_t End = Begin;
    if (S.is('"') || S.is('\''))
      if (std::optional<Decoded> Key = S.quoted(S.peek(), ""))
        return readValue(Key->Where);
    while (!S.atLineEnd() && !S.is('=') && !S.is(':')) {
      if (!isBlank(S.peek()))
        End = S.position() + 1;
      S.advance(1);
    }
    readValue({Begin, End});
  }

  void readValue(Range Key) {
    S.skipBlanks();
    if (!S.is('=') && !S.is(':')) {
      Lines.add(*Current, Key, Lines.make(NodeKind::Null, {Key.End, Key.End}));
      return S.skipLine();
    }
    S.advance(1);
    S.skipBlanks();
    const uint32_t Begin = S.position();
    Node *Value = structured(0);
    S.skipBlanks();
    if (!Value || !(S.atLineEnd() || S.is('#') || S.is(';'))) {
      S.moveTo(Begin);
      Value = &Lines.plain(S.unquoted("#;"));
    } else {
      S.skipLine();
    }
    Lines.add(*Current, Key, *Value);
  }

  /// A string, an array or a table; null when it is none of them.
  Node *structured(uint32_t Depth) {
    if (Depth >= MaxDepth)
      throw DocumentBuilder::Stop{
          {S.position(), fmt::format("nested deeper than {} levels", MaxDepth), true}};
    if (S.is('['))
      return array(Depth);
    if (S.is('{'))
      return table(Depth);
    std::optional<Decoded> Value;
    for (std::string_view Quote : {"\"\"\"", "'''", "\"", "'"}) {
      if (!S.startsWith(Quote))
        continue;
      const uint32_t Begin = S.position();
      Value = S.quoted(Quote, Quote.front() == '"' ? BasicEscapes : "");
      const bool OnOneLine = Value && S.slice(Value->Where).find('\n') == std::string_view::npos;
      if (Value && (OnOneLine || Quote.size() == 3))
        return &Lines.decoded(std::move(*Value));
      S.moveTo(Begin);
      return nullptr;
    }
    return nullptr;
  }

  /// A value inside of brackets.
  Node *element(uint32_t Depth) {
    if (Node *Value = structured(Depth))
      return Value;
    const uint32_t Begin = S.position();
    while (!S.done() && !S.is(',') && !S.is(']') && !S.is('}') && !isSpace(S.peek()) &&
           !S.is('"') && !S.is('\''))
      S.advance(1);
    return S.position() == Begin ? nullptr : &Lines.plain({Begin, S.position()});
  }

  void skipToElement() {
    for (S.skipSpace(); S.is('#'); S.skipSpace())
      S.skipLine();
  }

  /// Past a comma; false when neither a comma nor \p Closing comes next.
  bool nextElement(char Closing) {
    skipToElement();
    if (S.is(Closing))
      return true;
    if (!S.is(','))
      return false;
    S.advance(1);
    skipToElement();
    return true;
  }

  Node *array(uint32_t Depth) {
    Node &Array = Lines.make(NodeKind::Sequence, {S.position(), S.position()});
    S.advance(1);
    skipToElement();
    while (!S.is(']')) {
      Node *Item = element(Depth + 1);
      if (!Item || !nextElement(']'))
        return nullptr;
      Array.Items.push_back(Item);
    }
    S.advance(1);
    Array.Where.End = S.position();
    return &Array;
  }

  Node *table(uint32_t Depth) {
    Node &Table = Lines.make(NodeKind::Map, {S.position(), S.position()});
    const uint32_t Begin = S.position();
    S.advance(1);
    skipToElement();
    while (!S.is('}')) {
      const std::optional<Range> Key = tableKey();
      Node *Value = Key ? element(Depth + 1) : nullptr;
      if (!Value || !nextElement('}'))
        return nullptr;
      Lines.add(Table, *Key, *Value);
    }
    S.advance(1);
    Table.Where = {Begin, S.position()};
    return &Table;
  }

  std::optional<Range> tableKey() {
    Range Key{S.position(), S.position()};
    if (S.is('"') || S.is('\'')) {
      std::optional<Decoded> Name = S.quoted(S.peek(), "");
      if (!Name)
        return std::nullopt;
      Key = Name->Where;
    } else {
      while (isWordChar(S.peek()) || S.is('.') || S.is('-'))
        S.advance(1);
      Key.End = S.position();
    }
    S.skipBlanks();
    if (Key.size() == 0 || !S.is('='))
      return std::nullopt;
    S.advance(1);
    S.skipBlanks();
    return Key;
  }

  LineDocument Lines;
  LineScanner S;
  uint32_t MaxDepth;
  Node *Root = nullptr;
  Node *Current = nullptr;
  std::unordered_map<const Node *, std::unordered_map<std::string, Node *>> Sections;
  std::vector<std::pair<Node *, Node *>> Nesting; ///< sections in sections, outer ones first
  std::unordered_map<const Node *, Node *> Last;  ///< of a list of tables
};

} // namespace

Outcome readIni(Document &D, const Input &In) {
  return guarded([&] { IniReader(D, In).run(); });
}

} // namespace jwtlint::config
