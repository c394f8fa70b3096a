//===- ConfigurationFacts.h - What configuration sets for code --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The join with the code. A program reads `env:SIGN_KEY` and `config:auth.signingKey`; here are
// the facts that say which values configuration files give to these. They meet in the flow
// graph, so that a value is a secret because the code uses it as one, whatever it is called.
//
// Key paths join by suffix: the program may have descended into a part of the file before it
// asked for the key. A single key must name itself (`jwt_secret`); `secret` alone could be
// anybody's.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_CONFIGURATIONFACTS_H
#define JWTLINT_CONFIG_RULES_ENGINE_CONFIGURATIONFACTS_H

#include "config-rules/engine/Linter.h"
#include "facts/Facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jwtlint::config {

/// What the code reads. Immutable after construction; may be shared by threads.
class WantedNames {
public:
  /// \p Salt is that of the digests in \p Units.
  WantedNames(const std::vector<Facts> &Units, std::string Salt);

  bool empty() const { return Keys.empty() && Variables.empty(); }
  /// Does the raw text contain a wanted name?
  bool mayMatter(std::string_view Text) const;
  bool isVariable(std::string_view Name) const;
  /// The configuration nodes ("jwt.secret") that read the key path \p Components.
  std::vector<std::string> nodesFor(const std::vector<std::string> &Components) const;

  const std::string &salt() const { return Salt; }

private:
  /// By their last component: all paths that the code reads.
  std::unordered_map<std::string, std::vector<std::vector<std::string>>> Keys;
  /// Digests: of environment variables, and of every text that may name one.
  std::unordered_set<std::string> Variables;
  std::string Salt;
};

/// What \p File sets of it; nullopt when that is nothing.
/// \p WasCut is set when aliases led to more values than can be followed.
std::optional<Facts> configurationFacts(std::shared_ptr<const SourceText> File,
                                        const WantedNames &Wanted, const Linter &Rules,
                                        bool *WasCut = nullptr);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_CONFIGURATIONFACTS_H
