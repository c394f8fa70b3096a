//===- SettingsReader.h - One settings file ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns the text of one .jwt-lint.yaml into what it says. Every mistake that is found
// is an error with its place and, where there is one, the nearest right word; an
// unknown key or id is a mistake. Input of any content is safe: size, nesting and the
// number of values are bounded, aliases are counted where they are used, and merge
// keys, tags, template expressions and several documents are refused.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SETTINGSREADER_H
#define JWTLINT_DRIVER_SETTINGSREADER_H

#include "driver/GitIgnore.h"
#include "facts/Finding.h"
#include "facts/Thresholds.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

struct SettingsError {
  Place Where; ///< line 0: the file as a whole
  std::string Message;

  /// "file:line:column: message"
  std::string text() const;
  auto operator<=>(const SettingsError &) const = default;
};

/// What makes the exit status 1; nothing is never.
using FailLevel = std::optional<Severity>;

/// One entry of a list of rules, as of --rules.
struct RuleGlob {
  bool Positive = true;
  std::string Pattern;
};

/// A list as the command line has it, without a check.
std::vector<RuleGlob> splitRules(std::string_view List);

/// A number in place of a rule's. See Thresholds.h for what Fact is.
struct ThresholdChange {
  std::string Id, Fact;
  std::optional<Severity> Level; ///< nothing: the least that is reported
  double Number = 0;             ///< seconds, bits, bytes or a count; infinite: never
};

/// What can be set for all files of a folder or for some of them.
struct SettingsLayer {
  IgnoreRules Match; ///< of an entry of `paths`; empty: all files
  std::vector<RuleGlob> Rules;
  std::map<std::string, std::optional<Severity>, std::less<>> Levels; ///< nothing: off
  std::vector<ThresholdChange> Thresholds;
};

/// An entry of `allow`: findings that are known and accepted.
struct Allowance {
  std::vector<std::string> Rules; ///< globs
  IgnoreRules Paths;              ///< of the files in which they are
  std::string Symbol;             ///< a glob over Finding::Symbol; empty: any
  std::string Reason;             ///< may be empty
  Place Where;                    ///< of the entry
};

struct Located {
  std::string Text;
  Place Where;
};

struct SettingsFile {
  std::string Name;   ///< as reports name it
  std::string Folder; ///< absolute: patterns are relative to it
  std::string Home;   ///< absolute: where it lies, names of files are relative to it
  bool IsRoot = false;
  std::vector<SettingsLayer> Layers; ///< its own, then the entries of `paths`
  IgnoreRules Exclude, Tests;
  std::vector<Allowance> Allow;

  // Of the whole run:
  std::vector<Located> RunKeys; ///< which of these keys it has
  std::optional<FailLevel> FailOn;
  std::vector<Located> Models, Adapters, ConfigRules; ///< as written
  Located Baseline;
  bool RequireReasons = false;
};

/// Reads \p Text into \p Result, whose Name is set. False if anything was added
/// to \p Errors.
bool readSettings(std::string_view Text, SettingsFile &Result, std::vector<SettingsError> &Errors);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SETTINGSREADER_H
