//===- LiteralFilter.h - Does a text hold any of many words? ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most files of a tree hold none of the words that matter, and what reads them byte by
// byte through an automaton of hundreds of words takes longer than reading them from the
// disk. Here a rare group of four letters stands for each word, as two pairs. Two tables
// say which groups have a pair as their first and as their second half: two look-ups and
// one "and" tell nearly always that none stands here, and only else words are compared. Of
// each word there are two such groups, one letter apart, so that only every other place
// of the text has to be looked at.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H
#define JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H

#include <array>
#include <bitset>
#include <cstdint>
#include <cstring>
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
  static constexpr size_t GramSize = 4;
  /// Four letters of a word; AnyLetter where they reach out of it.
  struct Anchor {
    std::array<char, GramSize> Letters{};
    uint32_t Word = 0;
    int32_t Offset = 0; ///< of the letters in the word, -1 when they begin before it
  };
  /// The same with a letter for AnyLetter.
  struct Gram {
    uint32_t Letters = 0;
    uint32_t Word = 0;
    int32_t Offset = 0;
  };
  /// A bit for each group of anchors. One table for all of them would take the first half of
  /// one and the second half of another for a whole.
  using Groups = uint16_t;
  /// The groups by the pair of letters that an anchor in them has.
  class PairTable {
  public:
    void add(char First, char Second, Groups Of);
    Groups at(const char *Pair) const {
      uint16_t Index = 0;
      std::memcpy(&Index, Pair, sizeof Index);
      return Table[Index];
    }

  private:
    std::vector<Groups> Table = std::vector<Groups>(size_t{1} << 16);
  };

  /// A set of four letters in bits: says yes to others, too, but never no to its own.
  class GramSet {
  public:
    void add(uint32_t Letters) { Bits[slotOf(Letters)] = true; }
    bool mayHave(uint32_t Letters) const { return Bits[slotOf(Letters)]; }

  private:
    static constexpr unsigned Size = 16;
    static uint32_t slotOf(uint32_t Letters) { return Letters * 0x9E3779B1u >> (32 - Size); }
    std::bitset<size_t{1} << Size> Bits;
  };

  void anchor(uint32_t Word);
  void addGrams(const Anchor &A);
  bool standsAt(std::string_view Text, size_t At) const;

  PairTable Begins, Ends;
  std::vector<std::string> Words;
  std::vector<Anchor> Anchors;
  std::vector<Gram> Grams; ///< sorted by Letters
  GramSet MayBeGram;       ///< of Grams
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_LITERALFILTER_H
