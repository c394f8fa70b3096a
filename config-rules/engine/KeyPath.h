//===- KeyPath.h - Which key a place belongs to -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_KEYPATH_H
#define JWTLINT_CONFIG_RULES_ENGINE_KEYPATH_H

#include "config-rules/engine/Document.h"

#include <string>

namespace jwtlint::config {

/// The keys that lead to \p P, "services.api.environment.JWT_SECRET", with ".{}" behind them
/// when a whole collection stands there. An item of a list is called by its name or id, "[web]",
/// never by its number, which changes with the items before it. Empty if nothing in \p D is at
/// \p P; within a text that is embedded, the keys of the scalar that holds it.
std::string keyPathAt(const Document &D, const Place &P);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_KEYPATH_H
