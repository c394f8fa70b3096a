//===- jose/GuessEstimate.h - How many guesses a text withstands ----------===//
//
// Finds the cheapest way to spell a text out of dictionary words, digits, sequences
// ("abcd"), keyboard walks ("qwerty"), repetitions and single characters, in the manner of
// zxcvbn (Wheeler, USENIX Security 2016). The cost of that spelling, in bits, is about
// log2 of the guesses that somebody needs who tries likely texts first.
//
// Random text keeps nearly all of its entropy (a few bits in a hundred are lost to
// chance); a text that a person made up loses most of it. Only the first
// MaxEstimatedSize bytes count, so that long input costs no more: the estimate is then a
// lower bound. For use inside jose/.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_GUESSESTIMATE_H
#define JWTLINT_JOSE_GUESSESTIMATE_H

#include <cstddef>
#include <string_view>

namespace jwtlint::jose {

inline constexpr size_t MaxEstimatedSize = 256;

struct GuessEstimate {
  double Bits = 0;
  /// Bytes that were looked at.
  size_t Size = 0;
  /// Number of dictionary words, and of those that people put into JWT secrets.
  size_t Words = 0;
  size_t SecretWords = 0;
  /// Bytes spelled by words; by sequences, keyboard walks and repetitions; by blanks,
  /// hyphens and the like.
  size_t WordBytes = 0;
  size_t PatternBytes = 0;
  size_t SeparatorBytes = 0;
};

GuessEstimate estimateGuesses(std::string_view Text);

/// True when \p Text is UTF-8 without control characters other than tab and line end.
bool isPlainText(std::string_view Text);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_GUESSESTIMATE_H
