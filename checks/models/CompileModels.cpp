//===- CompileModels.cpp - The built-in models at build time --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelIO.h"
#include "facts/CompileTool.h"

using namespace jwtlint;

int main(int Count, char **Arguments) {
  return compileFiles(Count, Arguments, [](const auto &Name, const auto &Text, std::string &Error) {
    ModelSet Models;
    return Models.add(Name, Text, Error) ? writeLibrary(*Models.libraries().front())
                                         : std::string();
  });
}
