//===- BuiltInModels.cpp - Models compiled into the program ---------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/BuiltInModels.h"

#include "checks/models/ModelIO.h"

namespace jwtlint {

bool ModelSet::addBuiltIn(std::string &Error) {
  for (const EmbeddedFile &File : builtInModels()) {
    std::string Why;
    std::unique_ptr<Library> L = readLibrary(File.Text, Why);
    if (!L) {
      Error = "built-in model " + std::string(File.Name) + ": " + Why;
      return false;
    }
    add(std::move(L));
  }
  return true;
}

} // namespace jwtlint
