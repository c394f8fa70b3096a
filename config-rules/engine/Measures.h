//===- Measures.h - What rules measure --------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule with `above:` measures the durations and numbers of the facts that it is for, one
// with `weak:` the size of keys and secrets. The numbers can be set from outside: what is
// above the number of a severity has that severity, what is above none is not reported. Of
// sizes only what the standards demand at least is fixed: a project may ask for more.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_MEASURES_H
#define JWTLINT_CONFIG_RULES_ENGINE_MEASURES_H

#include "config-rules/engine/Rule.h"
#include "facts/Thresholds.h"

#include <string_view>
#include <vector>

namespace jwtlint::config {

/// Under these names all secrets and all keys are measured.
inline constexpr std::string_view SecretSize = "secret", KeySize = "key";

/// What \p Rules measure, in their order; each pair of id and fact once.
std::vector<Measure> measuresOf(const std::vector<const Rule *> &Rules);

/// The alternatives of \p C with other numbers, the greatest severity first; those that
/// compare no number stay. \p Default is the severity of the weakness.
std::vector<Alternative> withLimits(const RuleCase &C, Severity Default, const Levels &Limits);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_MEASURES_H
