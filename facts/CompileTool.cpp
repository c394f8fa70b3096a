//===- CompileTool.cpp - Data that is checked when jwt-lint is built ------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/CompileTool.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace jwtlint {

static bool compileOne(const std::filesystem::path &Folder, const std::string &Name,
                       const CompileFile &Compile, std::string &Error) {
  std::ifstream In(Name, std::ios::binary);
  std::string Text{std::istreambuf_iterator<char>(In), std::istreambuf_iterator<char>()};
  if (!In.is_open() || In.bad()) {
    Error = Name + ": cannot be read";
    return false;
  }
  std::string Bytes = Compile(Name, Text, Error);
  if (Bytes.empty())
    return false;
  std::filesystem::path Target = (Folder / Name).replace_extension(".bin");
  std::error_code Ignored; // a folder that is missing shows when the file is opened
  std::filesystem::create_directories(Target.parent_path(), Ignored);
  std::ofstream Out(Target, std::ios::binary);
  Out << Bytes;
  if (Out.close(); !Out) {
    Error = Target.string() + ": cannot be written";
    return false;
  }
  return true;
}

int compileFiles(int Count, char **Arguments, const CompileFile &Compile) {
  if (Count < 2) {
    std::cerr << "usage: " << (Count > 0 ? Arguments[0] : "tool")
              << " OUTPUT-FOLDER FILE.yaml...\n";
    return 1;
  }
  bool Good = true;
  for (int I = 2; I < Count; ++I)
    if (std::string Error; !compileOne(Arguments[1], Arguments[I], Compile, Error)) {
      std::cerr << Error << "\n";
      Good = false;
    }
  return Good ? 0 : 1;
}

} // namespace jwtlint
