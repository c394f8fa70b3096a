//===- Gate.h - Which findings are to be acted on ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes what a run has found and sets aside what comments dismiss, what the baseline
// knows, and what has nothing to do with the change that is looked at; adds what is
// wrong with the comments themselves. Comments come before the baseline, so that a
// finding that both name does not keep a line of the baseline alive.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_GATE_H
#define JWTLINT_DRIVER_GATE_H

#include "driver/Changes.h"
#include "driver/FileView.h"
#include "driver/Report.h"
#include "driver/SettingsReader.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

struct GateOptions {
  std::string Root;                   ///< what names are relative to
  const FileView *View = nullptr;     ///< never null
  std::vector<std::string> Commented; ///< files whose comments are looked at, as in reports
  bool NeedsReasons = false;
  /// Did everything that could find something run: all of the repository, without a unit lost?
  bool IsWhole = false;
  /// Is the check with this id on for this file?
  std::function<bool(std::string_view Id, std::string_view File)> IsOn;

  /// Was the check with this id on for all files?
  std::function<bool(std::string_view Id)> HasRun;

  std::vector<const Allowance *> UnusedAllowances; ///< that could have allowed something

  std::string BaselineFile; ///< absolute; empty is none
  bool BaselineMustExist = true;
  bool WriteBaseline = false;
  bool PruneBaseline = false;
  const ChangeSet *Changes = nullptr; ///< null: all findings are wanted
};

/// Findings must be sorted and have their fingerprints. False, with the reason in Error, if
/// the baseline cannot be read or written.
bool passGate(Report &R, const GateOptions &Options, Sources &Files, std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_GATE_H
