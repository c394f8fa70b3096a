//===- Discovery.h - The files of a repository ------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the C and C++ files and the configuration of the repository around the named paths and says
// which of them the user wants linted. Honours .gitignore, .git/info/exclude and
// the .gitignore files of subfolders; never follows symbolic links inside the
// tree; opens nothing but regular files. A path that is named on the command line
// is always wanted, ignored or not, link or not.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_DISCOVERY_H
#define JWTLINT_DRIVER_DISCOVERY_H

#include "driver/FileView.h"
#include "facts/Finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// How the settings of a project and its folders are called.
inline constexpr std::string_view SettingsName = ".jwt-lint.yaml";

/// All paths are absolute, all lists sorted and unique.
struct Discovery {
  std::string Root;                        ///< what reports are relative to
  bool IsRepository = false;               ///< is Root the top of a git work tree?
  std::vector<std::string> Named;          ///< the paths of the command line
  std::vector<std::string> Files;          ///< C and C++ files of the repository: the index
  std::vector<std::string> Configurations; ///< files that may hold configuration, wanted or not
  std::vector<std::string> Settings;       ///< files called .jwt-lint.yaml
  std::vector<std::string> Foreign;  ///< folders of submodules, nested repositories, build trees
  std::vector<std::string> Excluded; ///< files that the settings leave out
  FileView View;                     ///< how the files are to be read
  std::vector<NotAnalysed> Problems; ///< what could not be entered or opened

  /// Is Path, one of Files, below a named path and not excluded?
  bool isWanted(std::string_view Path) const;
};

/// Whose files they are.
enum class TreeState : unsigned char {
  Work,  ///< those on the disk
  Index, ///< those that git has in its index, with the text that they have there
};

/// Only what the analysis of one file, as it is on the disk, takes: the file, the root around it
/// and the settings above it. The rest of the repository is not looked at.
bool discoverFile(const std::string &Path, Discovery &Result, std::string &Error);

/// Paths are as the user wrote them; a file that Result.View replaces need not exist; none stands
/// for the repository of the current folder. False, with the reason in Error, if one does not
/// exist.
bool discover(const std::vector<std::string> &Paths, TreeState State, Discovery &Result,
              std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_DISCOVERY_H
