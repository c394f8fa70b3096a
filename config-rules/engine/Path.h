//===- Path.h - Where in a document something stands ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The paths of adapters:
//
//   spec.jwtRules[*].issuer     keys and items
//   providers.*                 any member or item
//   **.jwt_authn                at any depth
//   {secret,signing-key}        one of these keys; {*exp*,!*refresh*} without those
//   *jwt*secret                 a glob over keys
//   "oidc.config"               a key with a dot
//   plugins[name=jwt].config    items (or members) of which `name` matches the glob
//   ^.enabled                   from the parent; ^^ from the grandparent
//   $.oauth2                    from the root
//   .                           the node itself;  ~ its key
//
// A key that itself contains dots or colons stands for several steps: `a.b: 1` is found by
// a.b as well as `a: {b: 1}` is. A path that leads into a string goes on in the document that
// the string holds.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_PATH_H
#define JWTLINT_CONFIG_RULES_ENGINE_PATH_H

#include "config-rules/engine/Document.h"
#include "config-rules/engine/Trigrams.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jwtlint::config {

/// How keys are compared.
enum class KeyStyle : uint8_t {
  Exact,
  Relaxed, ///< jwtSecret, JWT_SECRET and jwt-secret are one key
};

/// Begins the squeezed form of a name with `__`, which no squeezed key contains.
inline constexpr char SectionMark = '_';

struct Step {
  enum class Kind : uint8_t { Child, Descend, Items, Filter, Parent, Root, Self, Key };
  Kind Is = Kind::Child;
  std::vector<std::string> Names = {}; ///< Child: alternatives, globs unless quoted; Filter: values
  std::vector<std::string> Excluded = {}; ///< Child: what is not meant, `{*jwt*exp,!*refresh*}`
  bool Literal = false;                   ///< Child: a quoted name
  std::vector<std::string> Squeezed = {}, SqueezedExcluded = {}; ///< by squeezeKey()
  std::vector<Step> Condition = {}; ///< Filter: the path that is compared

  bool operator==(const Step &) const = default;
};

struct Path {
  std::vector<Step> Steps;
  std::string Text; ///< as written

  /// Is it a chain of plain key names?
  bool isPlain() const;

  bool operator==(const Path &) const = default;
};

/// Parses \p Text; what is wrong goes to \p Error.
bool parsePath(std::string_view Text, Path &Result, std::string &Error);

/// A node and the way that led to it.
struct Cursor {
  const Node *At = nullptr;
  std::string_view Key;           ///< by which its parent knows it; of an item the parent's key
  const Node *KeyOwner = nullptr; ///< whose Owner KeyWhere belongs to; null without a key
  Range KeyWhere;
  const Cursor *Parent = nullptr;
  const Member *Of = nullptr; ///< the member that it is the value of
  bool Kept = false;          ///< owned by a Workspace
};

/// Owns the cursors and the made-up nodes of one evaluation, and bounds its work.
class Workspace {
public:
  const Cursor *add(Cursor C) {
    C.Kept = true;
    return &Cursors.emplace_back(C);
  }
  /// A copy of \p C and of the way to it that lasts; \p C itself if it lasts already.
  const Cursor *keep(const Cursor *C);
  Node &make(const Document &Owner, NodeKind Kind, Range Where);
  /// The members of the map \p N whose keys are paths ("app.jwt.secret", "Jwt:Key"), nested as if
  /// they were written that way.
  const std::vector<Member> &nested(const Node &N);
  /// A text in which many words are looked for.
  class SearchedText {
  public:
    explicit SearchedText(std::string Squeezed)
        : Own(std::move(Squeezed)), Text(Own), Groups(Text) {}
    explicit SearchedText(std::string_view Text) : Text(Text), Groups(Text) {}
    SearchedText(const SearchedText &) = delete;
    SearchedText &operator=(const SearchedText &) = delete;

    bool contains(std::string_view Word) const {
      return Groups.mayHold(Word) && Text.find(Word) != std::string_view::npos;
    }

  private:
    std::string Own;
    std::string_view Text;
    Trigrams Groups;
  };
  /// The whole text of \p D: as it is, which exact keys are looked for in, or by squeezeKey(),
  /// for relaxed ones.
  const SearchedText &textOf(const Document &D, KeyStyle Keys);
  /// Counts visited nodes; false when there were too many.
  bool visit(uint64_t Count = 1) { return (Visits += Count) <= MaxVisits; }
  bool exhausted() const { return Visits > MaxVisits; }

private:
  /// Some seconds would be too many; a file of 4 MB needs less for all adapters together.
  static constexpr uint64_t MaxVisits = 12'000'000;
  std::deque<Cursor> Cursors;
  std::deque<Node> Made;
  std::unordered_map<const Node *, std::vector<Member>> Nested;
  std::unordered_map<const Document *, SearchedText> Plain, Squeezed;
  uint64_t Visits = 0;
};

/// All nodes that \p P selects from \p From, in document order, at most \p Max.
std::vector<const Cursor *> select(const Path &P, const Cursor *From, KeyStyle Keys,
                                   Workspace &Space, size_t Max = ~size_t{0});

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_PATH_H
