//===- CompileSpecs.cpp - The built-in adapters and rules at build time ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// jwtlint-compile-specs OUTPUT-FOLDER FILE.yaml... checks adapters and rules and writes each
// as OUTPUT-FOLDER/FILE.bin. What lies in a folder called "rules" is a rule.
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/AdapterLoader.h"
#include "config-rules/engine/SpecIO.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace jwtlint::config;

static bool compile(const std::filesystem::path &Folder, const std::string &Name,
                    std::string &Error) {
  std::ifstream In(Name, std::ios::binary);
  std::string Text{std::istreambuf_iterator<char>(In), std::istreambuf_iterator<char>()};
  if (!In.is_open() || In.bad()) {
    Error = Name + ": cannot be read";
    return false;
  }
  std::string Bytes;
  if (std::filesystem::path(Name).parent_path().filename() == "rules") {
    if (auto R = loadRule(Name, Text, Error))
      Bytes = writeRule(*R);
  } else if (auto A = loadAdapter(Name, Text, Error)) {
    Bytes = writeAdapter(*A);
  }
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

int main(int Count, char **Arguments) {
  if (Count < 2) {
    std::cerr << "usage: jwtlint-compile-specs OUTPUT-FOLDER FILE.yaml...\n";
    return 1;
  }
  bool Good = true;
  for (int I = 2; I < Count; ++I)
    if (std::string Error; !compile(Arguments[1], Arguments[I], Error)) {
      std::cerr << Error << "\n";
      Good = false;
    }
  return Good ? 0 : 1;
}
