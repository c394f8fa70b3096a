//===- LanguageStandard.h - Which C++ a repository is written in -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Without a compile command: what the build files say, else what the text needs,
// else C++17, the default of GCC 11 to 15 and Clang 16 to 21. A newer standard than
// needed is not free: the standard library's headers grow by half with C++20.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LANGUAGESTANDARD_H
#define JWTLINT_DRIVER_LANGUAGESTANDARD_H

#include "driver/FileView.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace jwtlint {

/// The newest standard that a build file names (11, 14, …, 26), 0 if none.
unsigned standardNamedIn(std::string_view BuildFile);

/// The standard that a source needs by the headers it includes and the keywords
/// it uses: 17 (or older), 20 or 23.
unsigned standardNeededBy(std::string_view Source);

/// Answers for the folders of one repository, reading each build file once. Not
/// thread-safe.
class LanguageStandard {
public:
  LanguageStandard(std::string Root, const FileView &View) : Root(std::move(Root)), View(View) {}

  /// What the build files of Folder say, else those of the folders above it up
  /// to the root; 0 if none says anything.
  unsigned ofFolder(const std::string &Folder);

  /// Is a file with this name one of those that are read?
  static bool isBuildFile(std::string_view Name);

private:
  std::string Root;
  const FileView &View;
  std::unordered_map<std::string, unsigned> Known;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_LANGUAGESTANDARD_H
