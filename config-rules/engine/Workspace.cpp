//===- Workspace.cpp - What an evaluation makes and costs -----------------===//
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

const Workspace::SearchedText &Workspace::textOf(const Document &D, KeyStyle Keys) {
  auto &Known = Keys == KeyStyle::Exact ? Plain : Squeezed;
  auto Entry = Known.find(&D);
  if (Entry == Known.end())
    Entry = Keys == KeyStyle::Exact ? Known.try_emplace(&D, D.text()).first
                                    : Known.try_emplace(&D, squeezeKey(D.text())).first;
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

} // namespace jwtlint::config
