//===- ModelIO.h - Models in binary form ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The built-in models are read and checked when jwt-lint is built; the program
// starts from this form of them. It is written and read by the same version of
// jwt-lint and is no format for interchange.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MODELS_MODELIO_H
#define JWTLINT_CHECKS_MODELS_MODELIO_H

#include "checks/models/Model.h"

namespace jwtlint {

std::string writeLibrary(const Library &L);

/// The entries have no Owner yet. Returns null and says why if Bytes are not
/// what writeLibrary() wrote.
std::unique_ptr<Library> readLibrary(std::string_view Bytes, std::string &Why);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MODELS_MODELIO_H
