//===- KeyPath.cpp - Which key a place belongs to -------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/KeyPath.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace jwtlint::config {
namespace {

bool contains(const Place &Outer, const Place &Inner) {
  return std::tie(Outer.Line, Outer.Column) <= std::tie(Inner.Line, Inner.Column) &&
         std::tie(Inner.EndLine, Inner.EndColumn) <= std::tie(Outer.EndLine, Outer.EndColumn);
}

/// What a list's item is called by those who wrote it.
std::string nameOf(const Node &Item) {
  constexpr size_t Longest = 64;
  for (const char *Key : {"name", "id", "kid", "issuer"})
    if (const Member *M = Item.isMap() ? Item.find(Key) : nullptr;
        M && M->Value->isScalar() && M->Value->Text.size() <= Longest)
      return M->Value->Text;
  return {};
}

class Descent {
public:
  Descent(const Document &D, const Place &P) : D(D), P(P) {}

  std::string run() {
    const Node *At = D.Root;
    if (!contains(D.place(*At), P))
      return {};
    // What an alias refers to stands elsewhere, even around it.
    for (uint32_t Left = Limits{}.Depth; Left != 0; --Left) {
      const Node *Next = step(*At);
      if (!Next)
        break;
      At = Next;
    }
    if (IsKey || !At->isScalar())
      Path += Path.empty() ? "{}" : ".{}";
    return std::move(Path);
  }

private:
  /// The child that P is in, after its name has been added to the path. Children stand in the
  /// order of their places, and there may be many.
  const Node *step(const Node &N) {
    auto BeginsBefore = [&](Range Where) {
      Place Begin = D.place(Where);
      return std::tie(Begin.Line, Begin.Column) <= std::tie(P.Line, P.Column);
    };
    auto Item = std::partition_point(N.Items.begin(), N.Items.end(),
                                     [&](const Node *I) { return BeginsBefore(I->Where); });
    if (Item != N.Items.begin() && leadsOn(N, **--Item)) {
      Path += "[" + nameOf(**Item) + "]";
      return *Item;
    }
    auto Behind = std::partition_point(N.Members.begin(), N.Members.end(),
                                       [&](const Member &M) { return BeginsBefore(M.KeyWhere); });
    if (Behind == N.Members.begin())
      return nullptr;
    const Member &M = *std::prev(Behind);
    IsKey = contains(D.place(M.KeyWhere), P);
    if (!IsKey && !leadsOn(N, *M.Value))
      return nullptr;
    Path += (Path.empty() ? "" : ".") + M.Key;
    return IsKey ? nullptr : M.Value;
  }

  bool leadsOn(const Node &N, const Node &Child) const {
    return Child.Owner == &D && contains(D.place(Child), P) && contains(D.place(N), D.place(Child));
  }

  const Document &D;
  const Place &P;
  std::string Path;
  bool IsKey = false;
};

} // namespace

std::string keyPathAt(const Document &D, const Place &P) { return Descent(D, P).run(); }

} // namespace jwtlint::config
