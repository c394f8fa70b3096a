//===- Environment.cpp - Environments of every shape as maps --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Environment.h"

#include "config-rules/engine/Needles.h"
#include "config-rules/engine/Values.h"

#include <algorithm>

namespace jwtlint::config {

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

/// A glob may be about the whole name or about what follows any of its slashes.
static bool fileMatches(std::string_view Glob, std::string_view Name) {
  for (;;) {
    if (globMatches(Glob, Name))
      return true;
    size_t Slash = Name.find('/');
    if (Slash == std::string_view::npos)
      return false;
    Name.remove_prefix(Slash + 1);
  }
}

static bool holds(const PathCondition &C, const Cursor *From, KeyStyle Keys, Workspace &Space) {
  const std::string &Name = From->At->Owner->Name;
  if (!C.Files.empty() && std::none_of(C.Files.begin(), C.Files.end(),
                                       [&](const std::string &G) { return fileMatches(G, Name); }))
    return false;
  if (std::any_of(C.NotFiles.begin(), C.NotFiles.end(),
                  [&](const std::string &G) { return fileMatches(G, Name); }))
    return false;
  for (const Path &P : C.Has)
    if (select(P, From, Keys, Space, 1).empty())
      return false;
  for (const Path &P : C.Lacks)
    if (!select(P, From, Keys, Space, 1).empty())
      return false;
  return std::all_of(C.Is.begin(), C.Is.end(), [&](const auto &Test) {
    std::vector<const Cursor *> Found = select(Test.first, From, Keys, Space, 100);
    return std::any_of(Found.begin(), Found.end(), [&](const Cursor *V) {
      return V->At->isScalar() &&
             std::any_of(Test.second.begin(), Test.second.end(),
                         [&](const std::string &Glob) { return globMatches(Glob, V->At->Text); });
    });
  });
}

bool anyHolds(const std::vector<PathCondition> &Conditions, const Cursor *From, KeyStyle Keys,
              Workspace &Space) {
  return Conditions.empty() ||
         std::any_of(Conditions.begin(), Conditions.end(),
                     [&](const PathCondition &C) { return holds(C, From, Keys, Space); });
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

namespace {

class BlockBuilder {
public:
  BlockBuilder(const Cursor *From, Workspace &Space)
      : From(From), Space(Space),
        Map(Space.make(*From->At->Owner, NodeKind::Map, From->At->Where)) {}

  EnvironmentBlock finish(bool Arguments) {
    Cursor C = *From;
    C.At = &Map;
    return {Space.add(std::move(C)), Arguments};
  }

  void addMap(bool Base64) {
    From->At->forEachMember([&](const Member &M) {
      // A value may be wrapped: {value: x, description: y}.
      const Node *Value = M.Value;
      if (Value->isMap())
        if (const Member *Inner = Value->find("value"))
          Value = Inner->Value;
      if (Base64 && Value->isScalar())
        if (const Document *Decoded = Value->Owner->decoded(*Value, M.Key))
          Value = Decoded->Root;
      Map.Members.push_back({M.Key, M.KeyWhere, Value, false});
    });
  }

  void addPairs() {
    for (const Node *Item : From->At->Items) {
      const Member *Name = Item->isMap() ? Item->find("name") : nullptr;
      if (!Name && Item->isMap())
        Name = Item->find("key");
      const Member *Value = Name ? Item->find("value") : nullptr;
      const Member *From = Name && !Value ? Item->find("valueFrom") : nullptr;
      if (!Name || !Name->Value->isScalar() || (!Value && !From))
        continue;
      const Node *Found = Value ? Value->Value : referenced(*From->Value);
      Map.Members.push_back({Name->Value->Text, Name->Value->Where, Found, false});
    }
  }

  void addList() {
    forEachWord([&](const Node &Word) {
      size_t Equals = Word.Text.find('=');
      if (Equals != std::string::npos)
        add(Word, 0, Equals, Equals + 1);
    });
  }

  /// --name=value, --name value, and a lone --name for true.
  void addArguments() {
    const Node *Pending = nullptr;
    size_t Dashes = 0;
    auto Flush = [&](const Node *Value) {
      if (!Pending)
        return;
      Range Key = part(*Pending, Dashes, Pending->Text.size());
      if (!Value) {
        Node &True = Space.make(*Pending->Owner, NodeKind::Scalar, Key);
        True.Text = "true";
        Value = &True;
      }
      Map.Members.push_back({Pending->Text.substr(Dashes), Key, Value, false});
      Pending = nullptr;
    };
    forEachWord([&](const Node &Word) {
      size_t Start = Word.Text.find_first_not_of('-');
      bool IsFlag = Start != 0 && Start != std::string::npos && Start <= 2;
      if (!IsFlag)
        return Flush(&Word);
      Flush(nullptr);
      size_t Equals = Word.Text.find('=');
      if (Equals != std::string::npos)
        return add(Word, Start, Equals, Equals + 1);
      Pending = &Word;
      Dashes = Start;
    });
    Flush(nullptr);
  }

private:
  static std::string textOf(const Node &N, std::string_view Key) {
    const Member *M = N.isMap() ? N.find(Key) : nullptr;
    return M && M->Value->isScalar() ? M->Value->Text : std::string();
  }

  static const Node *member(const Node &N, std::string_view Key) {
    const Member *M = N.isMap() ? N.find(Key) : nullptr;
    return M ? M->Value : nullptr;
  }

  /// What `secretKeyRef: {name, key}` names, when a document of the same file holds it; else
  /// \p ValueFrom itself, which is no value.
  static const Node *referenced(const Node &ValueFrom) {
    for (auto [Reference, Kind] :
         {std::pair{"secretKeyRef", "Secret"}, std::pair{"configMapKeyRef", "ConfigMap"}}) {
      const Node *Ref = member(ValueFrom, Reference);
      if (!Ref || !ValueFrom.Owner->Siblings)
        continue;
      std::string Name = textOf(*Ref, "name"), Key = textOf(*Ref, "key");
      for (const auto &D : *ValueFrom.Owner->Siblings) {
        const Node *Metadata = member(*D->Root, "metadata");
        if (textOf(*D->Root, "kind") != Kind || !Metadata || textOf(*Metadata, "name") != Name)
          continue;
        if (const Node *Plain = member(*D->Root, "stringData"); Plain && member(*Plain, Key))
          return member(*Plain, Key);
        const Node *Data = member(*D->Root, "data");
        const Node *Value = Data ? member(*Data, Key) : nullptr;
        if (!Value || !Value->isScalar())
          continue;
        const Document *Decoded =
            Kind == std::string_view("Secret") ? D->decoded(*Value, Key) : nullptr;
        return Decoded ? Decoded->Root : Value;
      }
    }
    return &ValueFrom;
  }

  /// The range of Text[Begin, End) of \p N.
  static Range part(const Node &N, size_t Begin, size_t End) {
    Range R{static_cast<uint32_t>(Begin), static_cast<uint32_t>(End)};
    if (N.Verbatim)
      return {N.Where.Begin + R.Begin, N.Where.Begin + R.End};
    return N.Owner->textPositions(N)(R);
  }

  Node &piece(const Node &N, size_t Begin, size_t End) {
    Node &Piece = Space.make(*N.Owner, NodeKind::Scalar, part(N, Begin, End));
    Piece.Text = N.Text.substr(Begin, End - Begin);
    Piece.Templated = N.Templated;
    Piece.Verbatim = N.Verbatim;
    return Piece;
  }

  void add(const Node &Word, size_t KeyBegin, size_t KeyEnd, size_t ValueBegin) {
    std::string Key = Word.Text.substr(KeyBegin, KeyEnd - KeyBegin);
    size_t End = Word.Text.size();
    // Quotes around a value belong to the shell.
    if (End - ValueBegin >= 2 && (Word.Text[ValueBegin] == '"' || Word.Text[ValueBegin] == '\'') &&
        Word.Text[End - 1] == Word.Text[ValueBegin]) {
      ++ValueBegin;
      --End;
    }
    Node &Value = piece(Word, ValueBegin, End);
    if (Value.Text.empty())
      Value.Kind = NodeKind::Null;
    Map.Members.push_back({std::move(Key), part(Word, KeyBegin, KeyEnd), &Value, false});
  }

  /// The scalars of a list, or the words of a command line.
  template <typename F> void forEachWord(F Visit) {
    if (From->At->isSequence()) {
      for (const Node *Item : From->At->Items)
        if (Item->isScalar())
          Visit(*Item);
    } else if (From->At->isScalar()) {
      const std::string &Text = From->At->Text;
      for (size_t Begin = 0; (Begin = Text.find_first_not_of(" \t\n\\", Begin)) < Text.size();) {
        size_t End = endOfWord(Text, Begin);
        // Quotes around a whole word belong to the shell.
        size_t Quoted = End - Begin >= 2 && Text[Begin] == Text[End - 1] &&
                        (Text[Begin] == '"' || Text[Begin] == '\'');
        Visit(piece(*From->At, Begin + Quoted, End - Quoted));
        Begin = End;
      }
    }
  }

  static size_t endOfWord(const std::string &Text, size_t Begin) {
    char Quote = 0;
    for (; Begin != Text.size(); ++Begin) {
      char C = Text[Begin];
      if (Quote ? C == Quote : C == '"' || C == '\'')
        Quote = Quote ? 0 : C;
      else if (!Quote && (C == ' ' || C == '\t' || C == '\n'))
        break;
    }
    return Begin;
  }

  const Cursor *From;
  Workspace &Space;
  Node &Map;
};

} // namespace

static void collect(const EnvironmentSpec &Spec, const Cursor *At, Workspace &Space,
                    std::vector<EnvironmentBlock> &Result) {
  BlockBuilder Block(At, Space);
  switch (Spec.Shape) {
  case EnvironmentShape::Arguments:
    Block.addArguments();
    break;
  case EnvironmentShape::Pairs:
    Block.addPairs();
    break;
  case EnvironmentShape::Map:
  case EnvironmentShape::List:
    // Systems that take one shape mostly take the other, too.
    if (At->At->isMap())
      Block.addMap(Spec.Base64);
    else
      Block.addList();
    break;
  }
  EnvironmentBlock Found = Block.finish(Spec.Shape == EnvironmentShape::Arguments);
  if (!Found.Variables->At->Members.empty())
    Result.push_back(Found);
}

void collectEnvironments(const std::vector<EnvironmentSpec> &Specs, const Cursor *Root,
                         KeyStyle Keys, Workspace &Space, std::vector<EnvironmentBlock> &Result) {
  for (const EnvironmentSpec &Spec : Specs)
    if (anyHolds(Spec.When, Root, Keys, Space))
      for (const Path &P : Spec.ForEach)
        if (mayLead(P, Keys, *Root->At->Owner, Space))
          for (const Cursor *At : select(P, Root, Keys, Space))
            collect(Spec, At, Space, Result);
}

} // namespace jwtlint::config
