//===- SpecIO.h - Adapters and rules in binary form -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The built-in adapters and rules are checked when jwt-lint is built and read in this form
// when it runs, which takes a fraction of a millisecond each.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_SPECIO_H
#define JWTLINT_CONFIG_RULES_ENGINE_SPECIO_H

#include "config-rules/engine/Adapter.h"
#include "config-rules/engine/Rule.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace jwtlint::config {

/// What has to be known of an adapter before a file makes it worth reading.
struct AdapterHead {
  std::string Name;
  std::vector<std::string> Needles; ///< none when only other adapters use it
  /// One of them stands in every text that a needle matches (wordsRequiredBy()); none when that
  /// is not known of some needle.
  std::vector<std::string> Words;
  std::vector<uint32_t> NeedleOf; ///< the place in Needles of that which requires Words[i]
  bool IsTest = false;
  bool HasEnvironments = false;
};
AdapterHead headOf(const Adapter &A);

std::string writeAdapter(const Adapter &A);
std::string writeRule(const Rule &R);

/// Null, with the reason in \p Why, for anything that the functions above did not write.
std::unique_ptr<AdapterHead> readAdapterHead(std::string_view Bytes, std::string &Why);
std::unique_ptr<Adapter> readAdapter(std::string_view Bytes, std::string &Why);
std::unique_ptr<Rule> readRule(std::string_view Bytes, std::string &Why);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_SPECIO_H
