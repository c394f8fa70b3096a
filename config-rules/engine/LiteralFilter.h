//===- LiteralFilter.h - Does a text hold any of many words? ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most files of a tree hold none of the words that matter, and what reads them byte by
// byte through an automaton of hundreds of words takes longer than reading them from the
// disk. Here a rare group of four letters stands for each word, a table of bits says in a
// few instructions whether a group is one of these, and only then words are compared. Of
// each word there are two such groups, one letter apart, so that only every other place
// of the text has to be looked at.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H
#define JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

/// Words, in lower case and at least three letters long, of which one stands in every text that
/// the RE2 pattern matches, whatever the case of either. As few and as rare as can be told.
/// Empty when there are no such words.
std::vector<std::string> wordsRequiredBy(const std::string &Pattern);

class LiteralFilter {
public:
  /// \p Words are as wordsRequiredBy() returns them.
  explicit LiteralFilter(std::vector<std::string> Words);

  /// Does one of the words stand in \p Text, in whatever case? Beside letters, "@[\]^" and
  /// "`{|}~" are not told apart. May be called by many threads.
  bool matches(std::string_view Text) const;

private:
  /// Four letters of a word; what is outside of it is any letter.
  struct Anchor {
    uint32_t Gram = 0;
    uint32_t Word = 0;
    int32_t Offset = 0; ///< of the gram in the word, -1 when it begins before it
  };

  /// A set of grams in bits: says yes to others, too, but never no to one of its own.
  class GramSet {
  public:
    explicit GramSet(uint32_t Factor) : Factor(Factor) {}
    void add(uint32_t Gram) { Table[slotOf(Gram) / 64] |= uint64_t{1} << slotOf(Gram) % 64; }
    bool mayHave(uint32_t Gram) const {
      return (Table[slotOf(Gram) / 64] >> slotOf(Gram) % 64 & 1) != 0;
    }

  private:
    static constexpr unsigned Bits = 16;
    uint32_t slotOf(uint32_t Gram) const { return (Gram * Factor) >> (32 - Bits); }
    uint32_t Factor;
    std::array<uint64_t, (size_t{1} << Bits) / 64> Table{};
  };

  void anchor(uint32_t Word);
  void anchorAt(uint32_t Word, int32_t Offset);
  bool standsAt(std::string_view Text, size_t At, uint32_t Gram) const;

  /// The second is asked where the first says yes; what both take for another is rare.
  GramSet First{0x9E3779B1u}, Second{0x85EBCA77u};
  std::vector<std::string> Words;
  std::vector<Anchor> Anchors; ///< sorted by Gram
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H
