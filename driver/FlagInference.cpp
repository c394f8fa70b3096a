//===- FlagInference.cpp - Compile flags without a build --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FlagInference.h"

#include "driver/Paths.h"

#include <algorithm>

namespace jwtlint {

FlagInference::FlagInference(std::string Root, const std::vector<std::string> &Files,
                             std::function<bool(std::string_view)> IsOwned, const FileView &View)
    : Root(std::move(Root)), Files(Files), IsOwned(std::move(IsOwned)), Graph(Files, View),
      Standards(this->Root, View) {}

bool FlagInference::comesFirst(const std::string &Folder) {
  auto [Entry, IsNew] = First.try_emplace(Folder, false);
  if (!IsNew)
    return Entry->second;
  std::string_view Name = baseName(Folder);
  if ((Name != "include" && Name != "src" && Folder != Root) || !IsOwned(Folder + "/x.h"))
    return false;
  std::string Prefix = Folder + "/";
  for (auto I = std::lower_bound(Files.begin(), Files.end(), Prefix);
       I != Files.end() && I->starts_with(Prefix); ++I)
    if (isStandardHeader(std::string_view(*I).substr(Prefix.size())))
      return false;
  return Entry->second = true;
}

std::vector<std::string> FlagInference::includeFlags(const std::string &File) {
  std::vector<std::string> Before, After;
  for (const std::string &Folder : Graph.roots(File)) {
    bool IsFirst = comesFirst(Folder);
    std::vector<std::string> &Flags = IsFirst ? Before : After;
    Flags.emplace_back(IsFirst ? "-I" : "-idirafter");
    Flags.push_back(Folder);
  }
  Before.insert(Before.end(), After.begin(), After.end());
  return Before;
}

std::string FlagInference::standardFlag(const std::string &File) {
  unsigned Standard = Standards.ofFolder(std::string(folderOf(File)));
  if (Standard == 0)
    Standard = Graph.standard(File);
  // The stand-ins of libraries begin with C++14; Clang 19 ends with C++26.
  return "-std=gnu++" + std::to_string(std::max(Standard, 14u));
}

CompileUnit FlagInference::infer(const std::string &File) {
  CompileUnit Unit;
  Unit.File = File;
  Unit.Directory = folderOf(File);
  bool IsC = kindOf(File) == FileKind::CSource;
  Unit.Arguments = {IsC ? "-xc" : "-xc++", IsC ? "-std=gnu17" : standardFlag(File)};
  for (std::string &Flag : includeFlags(File))
    Unit.Arguments.push_back(std::move(Flag));
  return Unit;
}

} // namespace jwtlint
