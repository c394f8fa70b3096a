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

enum class Command { Check, Init, Explain, Rules, TestRules, Completion, Lsp, Help, Version };
enum class Format { Text, Json, Sarif, Github, Gitlab, Junit, Html };

enum class When { Auto, Always, Never };

/// One of the reports of a run.
struct ReportTarget {
  Format As = Format::Text;
  std::string File; ///< empty is standard output
};

struct Options {
  Command What = Command::Help;
  /// Paths of check, the id of explain, the command that help is wanted for, what completion
  /// is wanted of.
  std::vector<std::string> Operands;

  std::string BuildPath;
  std::string Config; ///< the only settings file; empty: they are searched for
  std::string Rules;
  /// The text of further settings, which decide before those of files; of a host with options of
  /// its own. MoreSettingsName is how errors call it.
  std::string MoreSettings, MoreSettingsName;
  Format Listing = Format::Text;                      ///< of rules
  std::vector<ReportTarget> Reports;                  ///< of check; none in a dry run
  std::string OutputFile;                             ///< of the report that has none of its own
  std::optional<Severity> FailOn = Severity::Warning; ///< nothing is never
  bool FailOnGiven = false;                           ///< else settings decide
  std::vector<std::string> Models;
  bool Staged = false;   ///< what the index changes, as it is there
  std::string Since;     ///< a revision: what has changed since
  std::string StdinName; ///< standard input is the text of this file
  std::string Baseline;  ///< of findings that are known
  std::string WriteBaseline;
  bool PruneBaseline = false;
  std::vector<std::string> Adapters, ConfigRules; ///< files of the user's own
  bool Facts = false;              ///< of rules: list the canonical facts of configuration
  bool Systems = false;            ///< of rules: list the systems whose configuration is known
  bool Write = false;              ///< of init: write, do not only show
  std::string Hook = "pre-commit"; ///< of init: pre-commit, git or none
  std::string Ci;      ///< of init: github, gitlab or none; empty is what the repository says
  bool Fix = false;    ///< mend what can certainly be mended
  bool DryRun = false; ///< with Fix: only show it
  bool Exhaustive = false;
  bool NoCache = false;
  bool Background = true; ///< of lsp: run check to learn what code does
  std::string CacheDir;   ///< empty is the customary folder
  bool Quiet = false;
  bool Stats = false;
  When Color = When::Auto;
  unsigned Jobs = 0; ///< 0 is as many as there are processors
  std::chrono::milliseconds UnitTimeout = std::chrono::seconds(60);
};

/// Reads the arguments without the program's name. False, with what is wrong and
/// the nearest right thing in Error, if they make no sense.
bool parseOptions(const std::vector<std::string> &Arguments, Options &Result, std::string &Error);

/// What completion and pages about options need to know of one.
struct OptionInfo {
  std::string_view Long, Short;
  /// What its value can be: "a|b" one of these, else a word that says of what kind it is: FILE,
  /// DIR, RULES, FORMATS or one of which nothing is known. Empty if it takes none.
  std::string_view Values;
};

/// The options of a command, without --help, as the parser knows them.
std::vector<OptionInfo> optionsOf(std::string_view CommandName);

/// The names of the formats of reports.
const std::vector<std::string> &formatNames();

/// The first words that parseOptions() knows.
const std::vector<std::string> &commandNames();

/// What --help prints, for one command or for the program.
std::string_view helpText(std::string_view CommandName);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_OPTIONS_H
