//===- jose/SecretLists.h - Secrets that are none -------------------------===//
//
// Published defaults, and texts that stand where a secret should be put. The values are in
// the sources, documentation or tutorials of the products named; whoever attacks a JWT
// tries them first. For use inside jose/.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_SECRETLISTS_H
#define JWTLINT_JOSE_SECRETLISTS_H

#include <span>
#include <string_view>

namespace jwtlint::jose {

struct PublishedSecret {
  std::string_view Value;
  /// Who published it, for people; empty where the name would repeat the value.
  std::string_view Where;
};

std::span<const PublishedSecret> publishedSecrets();

/// The entry whose value is \p Text but for case; null when there is none.
const PublishedSecret *findPublishedSecret(std::string_view Text);

/// True for "changeme", "<your key>", "your_secret_key_here", "xxxx", … in any case and with
/// any punctuation. Random text is never taken for one.
bool isPlaceholder(std::string_view Text);

/// True when a word of \p Text is usual in placeholders ("todo", "your", "example"). Random
/// text may contain one by chance: trust it only for a text that is weak anyway.
bool mentionsPlaceholder(std::string_view Text);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_SECRETLISTS_H
