//===- BuiltInSpecs.h - Adapters and rules in the program -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_BUILTINSPECS_H
#define JWTLINT_CONFIG_RULES_ENGINE_BUILTINSPECS_H

#include "facts/EmbeddedFile.h"

#include <span>

namespace jwtlint {

/// config-rules/adapters/*.yaml and config-rules/rules/*.yaml in the form of SpecIO.h, named
/// "adapters/envoy.bin" and sorted.
std::span<const EmbeddedFile> builtInSpecs();

} // namespace jwtlint

#endif // JWTLINT_CONFIG_RULES_ENGINE_BUILTINSPECS_H
