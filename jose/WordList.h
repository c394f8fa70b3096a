//===- jose/WordList.h - What a dictionary attack tries first -------------===//
//
// A small dictionary in three ranks: the words that people put into JWT secrets, the
// commonest words of English, and further common words, names and passwords, with some
// of other languages. It also knows how letters follow each other in words, which tells
// an unknown name from random letters.
//
// Costs are bits: log2 of the guesses that an attacker with a ranked list needs.
// For use inside jose/.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_WORDLIST_H
#define JWTLINT_JOSE_WORDLIST_H

#include <cstddef>
#include <optional>
#include <string_view>

namespace jwtlint::jose {

inline constexpr size_t MaxWordLength = 14;

/// The cost of \p Word (lower case); nullopt when it is not in the list.
std::optional<double> wordBits(std::string_view Word);

/// True when some word of three or more letters begins with these \p Three letters. Saves
/// most look-ups.
bool beginsWord(std::string_view Three);

/// True when \p Word is among those that people put into JWT secrets.
bool isSecretWord(std::string_view Word);

/// The cost of the lower-case letter \p Next after \p Previous; about 3.5 on average in
/// words, above 5 in random letters.
double letterBits(char Previous, char Next);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_WORDLIST_H
