//===- Needles.h - What raw text must contain to matter ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of twenty thousand configuration files some hundred have to do with tokens. The others are
// dropped after one search of their bytes, for what the adapters themselves say that they read.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_NEEDLES_H
#define JWTLINT_CONFIG_RULES_ENGINE_NEEDLES_H

#include "config-rules/engine/Adapter.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

/// One RE2 pattern for each alternative of the adapter's `when`, taken from the rarest of the
/// texts that it requires. Empty when an alternative requires none.
std::vector<std::string> deriveNeedles(const Adapter &A);

/// Does the text of \p D contain the keys and values that \p P asks for? Cheaper than looking.
bool mayLead(const Path &P, KeyStyle Keys, const Document &D, Workspace &Space);

/// Can one of the adapter's `when` hold in \p D, going by its text?
bool mayRecognise(const Adapter &A, const Document &D, Workspace &Space);

/// Searches for the needles of many adapters at once.
class Prefilter {
public:
  /// What is searched for an adapter: patterns, and words of which one stands in every text that
  /// they match; none when that is not known. Words[i] is one of Needles[NeedleOf[i]]; where that
  /// is not known, either, NeedleOf is empty.
  struct Search {
    std::vector<std::string> Needles, Words;
    std::vector<uint32_t> NeedleOf = {};
  };
  /// \p Searches[i] is that of adapter i.
  explicit Prefilter(const std::vector<Search> &Searches);
  ~Prefilter();

  /// Can anything in \p Text matter? Mostly a short look at each byte; may be called by many
  /// threads.
  bool mayMatter(std::string_view Text) const;
  /// The adapters that may find something in \p Text, in order.
  std::vector<size_t> candidates(std::string_view Text) const;

private:
  struct State;
  std::unique_ptr<State> S;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_NEEDLES_H
