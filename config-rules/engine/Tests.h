//===- Tests.h - The tests of rules -----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_TESTS_H
#define JWTLINT_CONFIG_RULES_ENGINE_TESTS_H

#include "config-rules/engine/Rule.h"
#include "config-rules/engine/Subject.h"
#include "facts/Thresholds.h"

#include <string>
#include <vector>

namespace jwtlint::config {

enum class Verdict : uint8_t { No, Yes, Undecided };

/// What a test may look at, and what it found.
struct TestContext {
  const Subject *Of = nullptr;
  const std::vector<Subject> *All = nullptr; ///< subjects of the document
  std::string Reason;                        ///< in words, where the test knows more than yes
  const FactValue *Other = nullptr;          ///< the value that it was compared with
  /// What the project asks of secrets and RSA keys beyond the standards; mostly null.
  const Levels *LeastBytes = nullptr, *LeastBits = nullptr;
  std::optional<Severity> Level = {}; ///< of a value that only falls short of these
};

Verdict evaluate(const Test &T, const FactValue &V, TestContext &Context);
/// All of \p Tests.
Verdict evaluateAll(const std::vector<Test> &Tests, const FactValue &V, TestContext &Context);
/// Some value of the fact satisfies all tests. A fact without values satisfies {present: false}
/// and nothing else.
Verdict evaluate(const FactCondition &C, TestContext &Context);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_TESTS_H
