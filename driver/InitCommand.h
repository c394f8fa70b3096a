//===- InitCommand.h - jwt-lint init ----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sets a repository up: settings, the hook before a commit, the job of its CI, and how
// its baseline merges. First the plan is made, from what git and the names of files
// say; it is printed, or carried out with --write. Nothing that exists is ever changed:
// of such files is said what to add to them. Outside of a repository there are only
// settings.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_INITCOMMAND_H
#define JWTLINT_DRIVER_INITCOMMAND_H

#include "driver/Options.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace jwtlint {

/// A file of the plan.
struct InitFile {
  std::string Base;     ///< the folder below which no link is followed
  std::string Relative; ///< to Base
  std::string Text;
  std::string ToAdd; ///< what says the same in a file that exists
  mode_t Mode = 0666;
};

struct InitPlan {
  std::string Root; ///< the top of the repository, else the current folder
  std::vector<InitFile> Files;
  std::vector<std::string> Notes; ///< what the user should know or do, one line each
};

/// What to do for the repository around Folder. False, with the reason in Error, if it is one
/// but git cannot be asked about it.
bool planInit(const std::string &Folder, const Options &Opts, InitPlan &Plan, std::string &Error);

/// The exit status.
int runInit(const Options &Opts);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_INITCOMMAND_H
