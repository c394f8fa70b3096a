//===- Settings.h - What .jwt-lint.yaml says --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The settings of a project: data in files called .jwt-lint.yaml, which run nothing.
// docs/settings.md describes the keys; SettingsReader.h turns the text of one file into
// a SettingsFile; here the files are found and put together.
//
// Search. For a linted file, the settings files of its folder and of those above count,
// up to one that says `root: true` or the root of the repository (outside of any
// repository: the current folder, where that is above). --config FILE replaces the
// search, and its patterns are relative to the root of the run.
//
// Merging. Layers are read from the outermost file to the nearest, of each file first
// its own keys, then the entries of its `paths` that match. Lists are joined, and later
// entries win; maps are merged key by key. --rules comes last. Thus a nearer file
// changes what it names, and nothing else of what an outer file said.
//
// Settings of the whole run (ProjectSettings) may only stand in the outermost file, and
// only where it is above everything that is linted.
//
// Trust. Whoever can write the file can silence findings, and no more: it is read with
// small limits, a link that leads out of the repository is refused, and so is a path
// that does (beside a --config file its own folder counts as well).
//
// Order of calls: load() once; then every const member may be called by many threads.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SETTINGS_H
#define JWTLINT_DRIVER_SETTINGS_H

#include "driver/Discovery.h"
#include "driver/SettingsReader.h"
#include "facts/Finding.h"
#include "facts/Thresholds.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jwtlint {

/// What holds for a run as a whole.
struct ProjectSettings {
  std::optional<FailLevel> FailOn;
  struct DataFile {
    std::string Name; ///< as errors should call it
    std::string Text;
  };
  std::vector<DataFile> Models, Adapters, ConfigRules; ///< read and within the repository
  std::string Baseline; ///< absolute, within the repository, perhaps not there; or empty
  bool RequireReasons = false;
};

/// What holds for one file. A view of the tree, cheap to make and to copy.
class PathSettings {
public:
  bool ruleEnabled(std::string_view Id) const;

  /// The level that a finding gets that has \p Found without settings. A level below the
  /// default of the weakness holds for all of them; one above it for those that have the
  /// default at least, so that weak evidence and tests are not raised.
  Severity severity(std::string_view Id, Severity Found) const;

  /// The numbers that were set; empty when none were.
  Thresholds thresholds() const;

private:
  friend class SettingsTree;
  std::vector<const SettingsLayer *> Layers; ///< from the outermost; the last decides
  const SettingsLayer *CommandLine = nullptr;
};

class SettingsTree {
public:
  struct Search {
    /// Files are read through its View. Its Settings, of whatever type they are, count, and
    /// unless they are all there are, those above Named, too, which are looked for here.
    const Discovery *Found = nullptr;
    bool FoundAll = false;           ///< as when the files are those of git's index
    std::vector<std::string> Linted; ///< the files to lint; settings above others are not read
    std::string Config;              ///< --config, as written; or empty
    std::string Rules;               ///< --rules, checked
    std::string More;                ///< the text of further settings, the innermost of all
    std::string MoreName;            ///< what to call it
  };

  /// Is there anything to read? If not, Linted is of no use.
  static bool mayFind(const Search &Where);

  /// Reads everything that counts. False, with all mistakes in \p Errors, sorted by place,
  /// if something is wrong; then nothing should be linted. Without settings files the cost
  /// is one look at the folders above Named.
  bool load(const Search &Where, std::vector<SettingsError> &Errors);

  const ProjectSettings &project() const { return Project; }
  /// The settings files that were read, as reports name them; sorted.
  std::vector<std::string> files() const;

  /// Is the rule on for any file? For every one?
  bool anywhereEnabled(std::string_view Id) const;
  bool everywhereEnabled(std::string_view Id) const;

  // Of files with an absolute path, or named as in reports:

  PathSettings at(std::string_view File) const;
  /// `exclude`: neither linted nor reported, also when it is named on the command line.
  bool excluded(std::string_view File) const;
  /// `tests`: whether findings there are notes; nothing when no settings say so.
  std::optional<bool> isTest(std::string_view File) const;

  /// Is the finding wanted at all: its file not excluded, its rule on?
  bool wants(const Finding &F) const;
  /// The entry of an `allow` that allows the finding, or null.
  const Allowance *allowed(const Finding &F) const;

  /// Gives findings their severity, and moves those that are allowed to \p Dismissed.
  /// Tests are named as in reports. To be called when all findings are there and have
  /// their Symbol. Returns the entries of `allow` that allowed nothing, although files in
  /// their path were linted and one of their rules was on there; in the order of the files.
  std::vector<const Allowance *>
  settle(std::vector<Finding> &Findings, std::vector<DismissedFinding> &Dismissed,
         const std::function<bool(std::string_view)> &IsTestCode) const;

private:
  using Chain = std::vector<const SettingsFile *>; ///< from the outermost

  class Loader;
  const Chain &chainOf(std::string_view Absolute) const;
  bool isEnabledAbove(const Chain &C, std::string_view Id) const;
  /// Could the entry allow something in the file?
  bool expects(const Allowance &A, const SettingsFile &From, std::string_view Path) const;

  std::string Root;
  std::vector<std::unique_ptr<SettingsFile>> Files;
  std::unordered_map<std::string, Chain> Chains; ///< by folder of a linted file
  Chain Everywhere;                              ///< of --config
  SettingsLayer CommandLine;
  ProjectSettings Project;
  std::vector<const Allowance *> Expected; ///< those that could allow something
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SETTINGS_H
