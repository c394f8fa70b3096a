//===- BuiltInModels.h - Models compiled into the program -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MODELS_BUILTINMODELS_H
#define JWTLINT_CHECKS_MODELS_BUILTINMODELS_H

#include "facts/EmbeddedFile.h"

#include <span>

namespace jwtlint {

/// checks/models/*.yaml in the form of ModelIO.h, sorted by name.
std::span<const EmbeddedFile> builtInModels();

/// checks/models/stand-ins/**, named "library/include/path.h".
std::span<const EmbeddedFile> standInHeaders();

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MODELS_BUILTINMODELS_H
