//===- StarMatch.h - One algorithm for all wildcards ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_STARMATCH_H
#define JWTLINT_DRIVER_STARMATCH_H

#include <cstddef>
#include <optional>

namespace jwtlint {

/// Matches a pattern of PatternSize elements, some of which are stars that stand
/// for any number of text elements, with a text of TextSize elements. IsStar(P)
/// says whether element P is one; Behind(P, T) returns the index behind the
/// element at P if it matches text element T, else 0. Returns where the pattern
/// stands when the text is used up, or nothing if they do not match; what is left
/// of the pattern is the caller's to judge. Going back to the last star only
/// is enough, since an earlier one could match no more than it can: time is at
/// most the product of the sizes.
template <typename StarPredicate, typename ElementMatcher>
std::optional<size_t> starMatch(size_t PatternSize, size_t TextSize, StarPredicate IsStar,
                                ElementMatcher Behind) {
  constexpr size_t None = ~size_t{0};
  size_t P = 0, T = 0, Star = None, Resume = 0;
  while (T < TextSize) {
    size_t Next = 0;
    if (P < PatternSize && IsStar(P)) {
      Star = P++;
      Resume = T;
    } else if (P < PatternSize && (Next = Behind(P, T)) != 0) {
      P = Next;
      ++T;
    } else if (Star != None) {
      P = Star + 1;
      T = ++Resume;
    } else {
      return std::nullopt;
    }
  }
  return P;
}

} // namespace jwtlint

#endif // JWTLINT_DRIVER_STARMATCH_H
