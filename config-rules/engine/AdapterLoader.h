//===- AdapterLoader.h - Adapters and rules from YAML -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_ADAPTERLOADER_H
#define JWTLINT_CONFIG_RULES_ENGINE_ADAPTERLOADER_H

#include "config-rules/engine/Adapter.h"
#include "config-rules/engine/Rule.h"

#include <memory>
#include <string>
#include <string_view>

namespace jwtlint::config {

/// Reads the adapter \p Text of the file \p Name. Null, with the place and what to do in
/// \p Error, if anything is wrong with it.
std::unique_ptr<Adapter> loadAdapter(const std::string &Name, std::string_view Text,
                                     std::string &Error);

/// The same for a rule.
std::unique_ptr<Rule> loadRule(const std::string &Name, std::string_view Text, std::string &Error);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_ADAPTERLOADER_H
