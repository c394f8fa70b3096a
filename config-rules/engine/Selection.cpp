//===- Selection.cpp - What a path selects --------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Path.h"
#include "config-rules/engine/Values.h"

#include <algorithm>

namespace jwtlint::config {
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
      return Name == Key || (!Literal && globMatches(Name, Key));
    });
  }

  static bool anyMatches(const std::vector<std::string> &Names, bool Literal,
                         std::string_view Key) {
    return std::any_of(Names.begin(), Names.end(), [&](const std::string &Name) {
      return Name == Key || (!Literal && globMatches(Name, Key));
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
