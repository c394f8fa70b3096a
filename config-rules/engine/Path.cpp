//===- Path.cpp - Where in a document something stands --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Path.h"

#include "config-rules/engine/Values.h"

#include <algorithm>
#include <map>

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

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

Node &Workspace::make(const Document &Owner, NodeKind Kind, Range Where) {
  Node &N = Made.emplace_back();
  N.Kind = Kind;
  N.Where = Where;
  N.Owner = &Owner;
  return N;
}

/// Is it a path of names? File names, URLs, image names and sentences are not.
static bool isKeyPath(std::string_view Key) {
  constexpr std::string_view Separators = ".:";
  return Key.find_first_of(Separators) != std::string_view::npos &&
         Key.find_first_of(" /\\@,=") == std::string_view::npos &&
         Separators.find(Key.front()) == std::string_view::npos &&
         Separators.find(Key.back()) == std::string_view::npos &&
         Key.find("..") == std::string_view::npos;
}

namespace {

/// The dotted keys of one map by their parts.
struct KeyTree {
  const Member *Value = nullptr; ///< of the key that ends here
  std::map<std::string, KeyTree> Inner;
  const Member *First = nullptr; ///< whose place stands for the made-up map
};

} // namespace

/// Appends what \p Tree holds under the name \p Name.
static void unfold(const std::string &Name, const KeyTree &Tree, const Node &Of, Workspace &Space,
                   std::vector<Member> &Result) {
  bool HoldsMap = Tree.Value && Tree.Value->Value->isMap();
  if (Tree.Value && (!HoldsMap || Tree.Inner.empty()))
    Result.push_back({Name, Tree.Value->KeyWhere, Tree.Value->Value, false});
  if (Tree.Inner.empty())
    return;
  std::vector<Member> Members;
  if (HoldsMap)
    Members = Tree.Value->Value->Members;
  for (const auto &[Part, Inner] : Tree.Inner)
    unfold(Part, Inner, Of, Space, Members);
  // `a.b` beside `a.b.c`: a name is a value or a map, so the longer one keeps its dots.
  if (Tree.Value && !HoldsMap) {
    for (Member &M : Members)
      Result.push_back({Name + "." + M.Key, M.KeyWhere, M.Value, false});
    return;
  }
  Node &Map = Space.make(*Of.Owner, NodeKind::Map, Tree.First->KeyWhere);
  Map.Members = std::move(Members);
  Result.push_back({Name, Tree.First->KeyWhere, &Map, false});
}

std::string_view Workspace::squeezedText(const Document &D) {
  auto [Entry, New] = Squeezed.try_emplace(&D);
  if (New)
    Entry->second = squeezeKey(D.text());
  return Entry->second;
}

const Cursor *Workspace::keep(const Cursor *C) {
  if (!C || C->Kept)
    return C;
  // What is kept takes memory, and later more for the facts that are read there.
  constexpr uint64_t CostOfKeeping = 60;
  visit(CostOfKeeping);
  Cursor Copy = *C;
  Copy.Parent = keep(C->Parent);
  return add(Copy);
}

const std::vector<Member> &Workspace::nested(const Node &N) {
  auto [Entry, New] = Nested.try_emplace(&N);
  if (!New)
    return Entry->second;
  KeyTree Tree;
  N.forEachMember([&](const Member &M) {
    if (!isKeyPath(M.Key))
      return;
    KeyTree *At = &Tree;
    for (size_t Begin = 0; Begin <= M.Key.size();) {
      size_t End = std::min(M.Key.find_first_of(".:", Begin), M.Key.size());
      At = &At->Inner[M.Key.substr(Begin, End - Begin)];
      if (!At->First)
        At->First = &M;
      Begin = End + 1;
    }
    At->Value = &M;
  });
  std::vector<Member> Result;
  for (const auto &[Part, Inner] : Tree.Inner)
    // A tree of one level is the key itself, which the map has already.
    if (!Inner.Inner.empty())
      unfold(Part, Inner, N, *this, Result);
  return Nested[&N] = std::move(Result);
}

namespace {

/// Documents are not nested deeper, but aliases may lead round in circles.
constexpr unsigned MaxDepth = 256;

class Selection {
public:
  Selection(KeyStyle Keys, Workspace &Space, size_t Max) : Keys(Keys), Space(Space), Max(Max) {}

  std::vector<const Cursor *> Found;

  /// Follows Steps[Index...] from \p From.
  void follow(const std::vector<Step> &Steps, size_t Index, const Cursor *From, unsigned Depth) {
    if (Depth > MaxDepth || Found.size() >= Max || !Space.visit())
      return;
    if (Index == Steps.size()) {
      if (const Cursor *Kept = Space.keep(From); !Space.exhausted())
        Found.push_back(Kept);
      return;
    }
    const Step &S = Steps[Index];
    switch (S.Is) {
    case Step::Kind::Self:
      return follow(Steps, Index + 1, From, Depth);
    case Step::Kind::Parent:
      if (From->Parent)
        follow(Steps, Index + 1, From->Parent, Depth);
      return;
    case Step::Kind::Root: {
      const Cursor *Top = From;
      while (Top->Parent)
        Top = Top->Parent;
      return follow(Steps, Index + 1, Top, Depth);
    }
    case Step::Kind::Key:
      if (From->KeyOwner)
        follow(Steps, Index + 1, keyOf(From), Depth);
      return;
    case Step::Kind::Items:
      return forEachItem(From,
                         [&](const Cursor *Item) { follow(Steps, Index + 1, Item, Depth + 1); });
    case Step::Kind::Filter:
      return filter(Steps, Index, From, Depth);
    case Step::Kind::Descend:
      follow(Steps, Index + 1, From, Depth);
      return forEachChild(From, [&](const Cursor *C) { follow(Steps, Index, C, Depth + 1); });
    case Step::Kind::Child:
      return child(Steps, Index, From, Depth);
    }
  }

private:
  const Cursor *keyOf(const Cursor *From) {
    Node &N = Space.make(*From->KeyOwner->Owner, NodeKind::Scalar, From->KeyWhere);
    N.Text = From->Key;
    N.Quoted = true;
    return Space.add({&N, From->Key, From->KeyOwner, From->KeyWhere, From});
  }

  template <typename F> void forEachItem(const Cursor *From, F Visit) {
    if (!From->At->isSequence())
      return;
    for (const Node *Item : From->At->Items) {
      Cursor C{Item, From->Key, From->KeyOwner, From->KeyWhere, From};
      Visit(&C);
    }
  }

  template <typename F> void forEachChild(const Cursor *From, F Visit) {
    if (!From->At->isMap())
      return forEachItem(From, Visit);
    auto Enter = [&](const Member &M) {
      Cursor C{M.Value, M.Key, From->At, M.KeyWhere, From, &M};
      Visit(&C);
    };
    // Finding out which members of merged maps count takes time where there are few nodes.
    constexpr uint64_t CostOfMerging = 400;
    if (!From->At->IsSimple.value_or(true) &&
        !Space.visit(CostOfMerging + From->At->Members.size()))
      return;
    From->At->forEachMember(Enter);
    if (From->At->HasKeyPaths)
      for (const Member &M : Space.nested(*From->At))
        Enter(M);
  }

  /// A filter keeps the items of a sequence, the members of a map, or the node itself.
  void filter(const std::vector<Step> &Steps, size_t Index, const Cursor *From, unsigned Depth) {
    auto Test = [&](const Cursor *C) {
      if (holds(Steps[Index], C, Depth))
        follow(Steps, Index + 1, C, Depth + 1);
    };
    if (From->At->isSequence())
      forEachItem(From, Test);
    else if (holds(Steps[Index], From, Depth))
      follow(Steps, Index + 1, From, Depth + 1);
    else
      forEachChild(From, Test);
  }

  bool holds(const Step &Filter, const Cursor *C, unsigned Depth) {
    constexpr size_t Enough = 100;
    Selection Inner(Keys, Space, Enough);
    Inner.follow(Filter.Condition, 0, C, Depth + 1);
    return std::any_of(Inner.Found.begin(), Inner.Found.end(), [&](const Cursor *Value) {
      return Value->At->isScalar() &&
             std::any_of(Filter.Names.begin(), Filter.Names.end(), [&](const std::string &Glob) {
               return globMatches(Glob, Value->At->Text);
             });
    });
  }

  void child(const std::vector<Step> &Steps, size_t Index, const Cursor *From, unsigned Depth) {
    Cursor Within;
    if (From->At->isScalar())
      if (const Document *Inner = From->At->Owner->embedded(*From->At, std::string(From->Key))) {
        Within = {Inner->Root, From->Key, From->KeyOwner, From->KeyWhere, From};
        From = &Within;
      }
    const Step &S = Steps[Index];
    forEachChild(From, [&](const Cursor *C) {
      // An item has no key of its own: only `*` takes it.
      if (From->At->isSequence()) {
        if (S.Names.size() == 1 && S.Names[0] == "*" && !S.Literal)
          follow(Steps, Index + 1, C, Depth + 1);
        return;
      }
      if (matches(S, C))
        follow(Steps, Index + 1, C, Depth + 1);
    });
  }

  bool matches(const Step &S, const Cursor *C) const {
    if (Keys == KeyStyle::Exact)
      return anyMatches(S.Names, S.Literal, C->Key) && !anyMatches(S.Excluded, S.Literal, C->Key);
    if (C->Of->Squeezed.empty())
      C->Of->Squeezed = squeezeKey(C->Key);
    bool Sections = C->Key.find("__") != std::string_view::npos;
    return anyRelaxed(S.Squeezed, S.Literal, C->Of->Squeezed, Sections) &&
           !anyRelaxed(S.SqueezedExcluded, S.Literal, C->Of->Squeezed, Sections);
  }

  /// Where a name asks for sections (JWT__KEY), a key without them (JWT_KEY) is another.
  static bool anyRelaxed(const std::vector<std::string> &Names, bool Literal, std::string_view Key,
                         bool Sections) {
    return std::any_of(Names.begin(), Names.end(), [&](std::string_view Name) {
      bool Asks = Name.starts_with(SectionMark);
      if (Asks && !Sections)
        return false;
      Name.remove_prefix(Asks);
      return Name == Key || (!Literal && Name.find_first_of("*?") != std::string_view::npos &&
                             globMatches(Name, Key));
    });
  }

  static bool anyMatches(const std::vector<std::string> &Names, bool Literal,
                         std::string_view Key) {
    return std::any_of(Names.begin(), Names.end(), [&](const std::string &Name) {
      return Name == Key ||
             (!Literal && Name.find_first_of("*?") != std::string::npos && globMatches(Name, Key));
    });
  }

  KeyStyle Keys;
  Workspace &Space;
  size_t Max;
};

} // namespace

std::vector<const Cursor *> select(const Path &P, const Cursor *From, KeyStyle Keys,
                                   Workspace &Space, size_t Max) {
  Selection S(Keys, Space, Max);
  S.follow(P.Steps, 0, From, 0);
  return std::move(S.Found);
}

} // namespace jwtlint::config
