//===- CheckCommand.h - jwt-lint check --------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Puts the parts together: models, discovery, flags, extraction in workers, the
// analysis, the report.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CHECKCOMMAND_H
#define JWTLINT_DRIVER_CHECKCOMMAND_H

#include "driver/Options.h"

namespace jwtlint {

enum ExitStatus : int {
  ExitClean = 0,
  ExitFindings = 1,
  ExitIncomplete = 2,   ///< the job could not be done, or not in full
  ExitReaderGone = 141, ///< as a shell shows a program that SIGPIPE has ended
  ExitSignal = 128,     ///< plus the signal's number
};

/// Prints "jwt-lint: Message" on standard error; returns ExitIncomplete.
int complain(std::string_view Message);

/// The exit status.
int runCheck(const Options &Opts);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CHECKCOMMAND_H
