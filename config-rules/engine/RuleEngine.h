//===- RuleEngine.h - Rules on subjects -------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_RULEENGINE_H
#define JWTLINT_CONFIG_RULES_ENGINE_RULEENGINE_H

#include "config-rules/engine/Rule.h"
#include "config-rules/engine/Subject.h"
#include "facts/Finding.h"
#include "facts/Thresholds.h"

#include <string>
#include <vector>

namespace jwtlint::config {

/// What the rules find in the subjects of one document. \p OnlyNotes: nothing of it runs in
/// production. \p Limits: numbers in place of the rules' own. Findings are in no order; what
/// another finding says better is still there.
std::vector<Finding> applyRules(const std::vector<const Rule *> &Rules,
                                const std::vector<Subject> &Subjects, bool OnlyNotes,
                                const Thresholds &Limits = {});

/// Leaves out what another finding on the same value says better, by the rules' yields-to, and
/// what is there twice. Sorted by place, then id.
void settle(std::vector<Finding> &Findings, const std::vector<const Rule *> &Rules);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_RULEENGINE_H
