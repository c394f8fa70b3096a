//===- Options.h - The command line -----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_OPTIONS_H
#define JWTLINT_DRIVER_OPTIONS_H

#include "facts/Finding.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

enum class Command { Check, Explain, Rules, TestRules, Help, Version };
enum class Format { Text, Json, Sarif, Github, Gitlab, Junit, Html };

enum class When { Auto, Always, Never };

/// One of the reports of a run.
struct ReportTarget {
  Format As = Format::Text;
  std::string File; ///< empty is standard output
};

struct Options {
  Command What = Command::Help;
  /// Paths of check, the id of explain, the command that help is wanted for.
  std::vector<std::string> Operands;

  std::string BuildPath;
  std::string Rules;
  Format Listing = Format::Text;                      ///< of rules
  std::vector<ReportTarget> Reports;                  ///< of check; at least one after parsing
  std::string OutputFile;                             ///< of the report that has none of its own
  std::optional<Severity> FailOn = Severity::Warning; ///< nothing is never
  std::vector<std::string> Models;
  std::vector<std::string> Adapters, ConfigRules; ///< files of the user's own
  bool Facts = false;   ///< of rules: list the canonical facts of configuration
  bool Systems = false; ///< of rules: list the systems whose configuration is known
  bool Exhaustive = false;
  bool NoCache = false;
  bool Quiet = false;
  bool Stats = false;
  When Color = When::Auto;
  unsigned Jobs = 0; ///< 0 is as many as there are processors
  std::chrono::milliseconds UnitTimeout = std::chrono::seconds(60);
};

/// Reads the arguments without the program's name. False, with what is wrong and
/// the nearest right thing in Error, if they make no sense.
bool parseOptions(const std::vector<std::string> &Arguments, Options &Result, std::string &Error);

/// What --help prints, for one command or for the program.
std::string_view helpText(std::string_view CommandName);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_OPTIONS_H
