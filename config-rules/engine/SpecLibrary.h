//===- SpecLibrary.h - All adapters and rules -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pre-commit hook lints one small file, so starting must cost next to nothing: of the built-in
// adapters only the heads are read, and each as a whole when a file first needs it.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_SPECLIBRARY_H
#define JWTLINT_CONFIG_RULES_ENGINE_SPECLIBRARY_H

#include "config-rules/engine/Rule.h"
#include "config-rules/engine/SpecIO.h"
#include "facts/Thresholds.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

class SpecLibrary {
public:
  bool addBuiltIn(std::string &Error);
  bool addAdapter(const std::string &Name, std::string_view Text, std::string &Error);
  bool addRule(const std::string &Name, std::string_view Text, std::string &Error);

  size_t size() const { return Entries.size(); }
  const AdapterHead &head(size_t Index) const { return Entries[Index]->Head; }
  /// May be called by many threads.
  const Adapter &adapter(size_t Index) const;
  const std::vector<const Rule *> &rules() const;

private:
  struct Entry {
    AdapterHead Head;
    std::string_view Bytes; ///< of a built-in one
    mutable std::once_flag Once;
    mutable std::unique_ptr<Adapter> Whole;
  };

  std::vector<std::unique_ptr<Entry>> Entries;
  std::vector<std::unique_ptr<Rule>> OwnRules; ///< of the user
  std::vector<std::string_view> RuleBytes;
  mutable std::once_flag RulesOnce;
  mutable std::vector<std::unique_ptr<Rule>> BuiltInRules;
  mutable std::vector<const Rule *> AllRules;
};

/// What the rules that jwt-lint brings measure; see Measures.h. Read when first asked for.
const std::vector<Measure> &builtInMeasures();

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_SPECLIBRARY_H
