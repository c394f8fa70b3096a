//===- FlagInference.h - Compile flags without a build ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where no compile command is known, a unit gets the newest widely used language
// standard and the include folders that its includes ask for. Folders come after
// the system's (-idirafter), so that a header of the repository can never take
// the place of a system header; only the repository's own `include` and `src`
// folders and its root come first, if no header in them has a system header's
// name.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FLAGINFERENCE_H
#define JWTLINT_DRIVER_FLAGINFERENCE_H

#include "checks/extract/Extract.h"
#include "driver/IncludeGraph.h"
#include "driver/LanguageStandard.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace jwtlint {

class FlagInference {
public:
  /// Files is the index; IsOwned as in ExtractOptions. Files and View must outlive it.
  FlagInference(std::string Root, const std::vector<std::string> &Files,
                std::function<bool(std::string_view)> IsOwned, const FileView &View);

  /// Headers are parsed as C++.
  CompileUnit infer(const std::string &File);

  /// Only the -I and -idirafter flags, for a command that is known in part.
  std::vector<std::string> includeFlags(const std::string &File);

private:
  std::string standardFlag(const std::string &File);
  bool comesFirst(const std::string &Folder);

  std::string Root;
  const std::vector<std::string> &Files;
  std::function<bool(std::string_view)> IsOwned;
  IncludeGraph Graph;
  LanguageStandard Standards;
  std::unordered_map<std::string, bool> First;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FLAGINFERENCE_H
