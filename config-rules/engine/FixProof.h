//===- FixProof.h - Fixes that were tried -----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fix is offered only if it has been tried: with it made, the file is linted again, and the
// findings are those from before without the mended ones. So a fix leaves the file readable,
// removes its finding and adds none, whatever the file looks like.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_FIXPROOF_H
#define JWTLINT_CONFIG_RULES_ENGINE_FIXPROOF_H

#include "config-rules/engine/Linter.h"

#include <functional>
#include <string>
#include <string_view>

namespace jwtlint::config {

/// Lints a text as if it were the file's.
using LintAgain = std::function<LintResult(std::string Text)>;

/// Takes the fixes from the findings of \p Result that do not stand the trial. They are tried
/// together, and each on its own if that fails; of very many, none is kept then. \p Text is what
/// \p Result was found in.
void keepProvenFixes(LintResult &Result, std::string_view Text, const LintAgain &Lint);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_FIXPROOF_H
