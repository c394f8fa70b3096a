//===- CompileSpecs.cpp - The built-in adapters and rules at build time ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/SpecIO.h"
#include "facts/CompileTool.h"

#include <filesystem>

using namespace jwtlint;
using namespace jwtlint::config;

int main(int Count, char **Arguments) {
  return compileFiles(Count, Arguments, [](const auto &Name, const auto &Text, std::string &Error) {
    // What lies in a folder called "rules" is a rule.
    if (std::filesystem::path(Name).parent_path().filename() == "rules") {
      auto R = loadRule(Name, Text, Error);
      return R ? writeRule(*R) : std::string();
    }
    auto A = loadAdapter(Name, Text, Error);
    return A ? writeAdapter(*A) : std::string();
  });
}
