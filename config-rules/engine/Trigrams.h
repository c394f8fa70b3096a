//===- Trigrams.h - Which letters follow each other in a text ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hundreds of words are looked for in the text of a file, and nearly none is there. One pass
// over the text notes every group of three letters; a word of which one group is missing then
// need not be searched.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_TRIGRAMS_H
#define JWTLINT_CONFIG_RULES_ENGINE_TRIGRAMS_H

#include <bitset>
#include <cstdint>
#include <string_view>

namespace jwtlint::config {

class Trigrams {
public:
  explicit Trigrams(std::string_view Text) {
    forEach(Text, [&](uint32_t Group) { return Bits[Group] = true; });
  }

  /// False when \p Word does not stand in the text, in whatever case.
  bool mayHold(std::string_view Word) const {
    return forEach(Word, [&](uint32_t Group) { return static_cast<bool>(Bits[Group]); });
  }

private:
  /// The lower five bits of a letter are those of either case.
  static constexpr unsigned LetterBits = 5, Letters = 3;

  /// Calls \p Visit for each group until it returns false.
  template <typename F> static bool forEach(std::string_view Text, F Visit) {
    constexpr uint32_t LetterMask = (1U << LetterBits) - 1;
    constexpr uint32_t GroupMask = (1U << LetterBits * Letters) - 1;
    uint32_t Group = 0;
    for (size_t I = 0; I != Text.size(); ++I) {
      Group =
          (Group << LetterBits | (static_cast<unsigned char>(Text[I]) & LetterMask)) & GroupMask;
      if (I + 1 >= Letters && !Visit(Group))
        return false;
    }
    return true;
  }

  std::bitset<size_t{1} << LetterBits * Letters> Bits;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_TRIGRAMS_H
