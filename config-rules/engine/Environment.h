//===- Environment.h - Environments of every shape as maps ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A compose map, a list of NAME=value, Kubernetes' name/value pairs, a command line and a .env
// file all become one thing: a map from names to values, whose values keep their places.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_ENVIRONMENT_H
#define JWTLINT_CONFIG_RULES_ENGINE_ENVIRONMENT_H

#include "config-rules/engine/Adapter.h"

#include <vector>

namespace jwtlint::config {

struct EnvironmentBlock {
  /// A made-up map; its parent is what the environment belongs to, a container for instance.
  const Cursor *Variables = nullptr;
  bool IsArguments = false;
};

/// The environments that \p Specs find below \p Root.
void collectEnvironments(const std::vector<EnvironmentSpec> &Specs, const Cursor *Root,
                         KeyStyle Keys, Workspace &Space, std::vector<EnvironmentBlock> &Result);

/// Does one of \p Conditions hold at \p From? None at all hold always.
bool anyHolds(const std::vector<PathCondition> &Conditions, const Cursor *From, KeyStyle Keys,
              Workspace &Space);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_ENVIRONMENT_H
