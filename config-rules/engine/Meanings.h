//===- Meanings.h - What a place of a file means to the rules ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For whoever wants to explain a file instead of judging it: the canonical facts that
// adapters read from one line, and those that hold there because a key is missing.
//
// A Meaning holds no text of secrets, keys, tokens and URLs.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_MEANINGS_H
#define JWTLINT_CONFIG_RULES_ENGINE_MEANINGS_H

#include "config-rules/engine/Linter.h"
#include "config-rules/engine/Subject.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace jwtlint::config {

struct Meaning {
  const FactKind *Kind = nullptr; ///< never null once filled
  Place Where;                    ///< of the value; of a missing key, where that is reported
  std::string Key;                ///< as written; of a missing one, as the adapter calls it
  std::string System;             ///< "Envoy"
  std::string Subject;            ///< "JWT provider"
  bool Implied = false;           ///< the key is missing, and this is what the system does
  bool Known = true;              ///< false: filled in at deployment
  /// In canonical words; empty where it must not be shown. Of a list, one item.
  std::string Value;
  std::optional<double> Seconds;                ///< of a duration that is known; none: "never"
  std::optional<jose::Unit> Unit;               ///< of a duration that is written as a bare number
  std::optional<std::string> Default;           ///< what the system does without the key
  std::optional<jose::SecretStrength> Strength; ///< of a secret
};

class Meanings {
public:
  /// \p All must outlive this object. Takes some milliseconds.
  explicit Meanings(const Linter &All);

  /// What is read from the text that stands in this line (from 1), in the order of places.
  /// What an adapter for one system knows goes before what generic ones guess. Any thread.
  std::vector<Meaning> inLine(std::shared_ptr<const SourceText> File, uint32_t Line) const;

private:
  using SeenNodes = std::unordered_set<const Node *>; ///< aliases may lead in circles

  void collect(const Document &D, uint32_t Line, std::vector<Meaning> &Found) const;
  void collectInside(const Node &N, const std::string &Key, uint32_t Line, const Document &D,
                     SeenNodes &Seen, std::vector<Meaning> &Found) const;

  const Linter &All;
  Prefilter Filter;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_MEANINGS_H
