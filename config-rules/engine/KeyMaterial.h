//===- KeyMaterial.h - The keys of a key set --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_KEYMATERIAL_H
#define JWTLINT_CONFIG_RULES_ENGINE_KEYMATERIAL_H

#include "config-rules/engine/Subject.h"

#include <vector>

namespace jwtlint::config {

/// The JWK \p N, or those of the set \p N, as values like \p Start. Each stands where it has to
/// be mended.
std::vector<FactValue> keysOf(const FactValue &Start, const Node &N);

/// The keys of a set that is written as a text, \p Set.Text, all at the place of the text.
std::vector<FactValue> keysOfText(const FactValue &Set);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_KEYMATERIAL_H
