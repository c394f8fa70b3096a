//===- Workspace.h - A repository as an editor sees it ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is known of the whole program while one file of it is being edited: the
// settings, the models and rules, the facts of all units that are in the cache of
// `jwt-lint check`, and what configuration files set of what the code reads. Nothing is
// parsed that has to be compiled; a unit that is not in the cache is unknown.
//
// A workspace is what was true when it was opened. Opening takes about as long as a
// check of an unchanged repository; isStale() says, cheaply, that it would be worth it.
//
// Every const member may be called by many threads at once.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_WORKSPACE_H
#define JWTLINT_DRIVER_WORKSPACE_H

#include "driver/Options.h"
#include "driver/Project.h"
#include "facts/Facts.h"
#include "facts/Finding.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// What is to be said of one file.
struct FileFindings {
  /// Sorted; what comments, settings and the baseline dismiss is not among them. With
  /// fingerprints, symbols and fixes.
  std::vector<Finding> Findings;
  std::vector<DismissedFinding> Dismissed;
  /// Why it could not be looked at, or only in part; with the line where there is one.
  std::vector<NotAnalysed> Skipped;
  /// What must not be shown of any file.
  std::vector<Place> Secrets;
};

class Workspace {
public:
  /// Of Opts only what says how things are analysed counts: Rules, Config, Models, Adapters,
  /// ConfigRules, Baseline, BuildPath, CacheDir, NoCache, Jobs. Texts are those of the files that
  /// the editor holds, by absolute path. Null, with everything that is wrong in Error (one line
  /// each), if the settings, models or rules are wrong.
  static std::unique_ptr<const Workspace> open(const std::string &Folder, const Options &Opts,
                                               FileView::Texts Texts, std::string &Error);

  /// What the settings above one file and the models say, and nothing of any other file.
  static std::unique_ptr<const Workspace> openFile(const std::string &File, const Options &Opts,
                                                   std::string &Error);

  ~Workspace();

  /// Absolute; the repository around the folder, or the folder.
  const std::string &root() const;

  /// For ExtractOptions::Salt of the facts given to lintUnit.
  const std::string &salt() const { return Salt; }

  const Project &project() const { return *What; }

  /// Has the cache got other facts, or have the settings changed, since this was opened?
  bool isStale() const;

  /// Is the file (absolute) the repository's own, not excluded, and may hold configuration?
  bool mayLint(const std::string &File) const;

  /// What `jwt-lint check` would say of a configuration file if it had this text: the rules,
  /// and what the code does with its values. Any thread.
  FileFindings lintConfiguration(const std::string &File, std::string Text) const;

  /// Are facts of this source or header (named as in facts) in the cache, and is that the text
  /// they are of?
  bool knowsFile(const std::string &File, std::string_view Text) const;

  /// What it says of a file of which knowsFile() is true: like lintUnit, but with the headers and
  /// stand-ins that the linter found, and with all units that include it.
  FileFindings lintKnownFile(const std::string &File, std::string Text) const;

  /// What it would say of the program if this unit had these facts, and its main file this
  /// text: the findings that have their place or a step of their flow in one of its files.
  FileFindings lintUnit(const Facts &Fresh, std::string Text) const;

private:
  Workspace() = default;

  struct Stamps;

  bool loadProject(std::string &Error);
  void makeSalt();
  void noteStamps();
  void loadCode();
  void loadConfiguration();
  std::vector<Facts> settingsOf(const std::vector<std::string> &Files, const FileView &View) const;
  void check(const FactsOfProgram &Units, const std::string &Name,
             const std::vector<std::string> &Files, FileFindings &Result) const;
  unsigned threads() const;
  bool seesAllBut(const std::string &Unit) const;
  FileFindings finish(const FactsOfProgram &Units, const std::string &Unit,
                      const std::vector<std::string> &Files, std::string Text) const;
  void settle(const FactsOfProgram &Units, const std::string &Name, const FileView &View,
              FileFindings &Result) const;

  Options Opts;
  std::unique_ptr<Project> What;
  std::string Salt;
  std::set<std::string> Unknown; ///< sources whose facts are not in the cache, as in facts
  bool SeesAll = false;          ///< is it known which sources there are?
  std::vector<Facts> Code;       ///< of the units in the cache
  std::unique_ptr<config::WantedNames> Wanted; ///< what Code reads
  std::vector<Facts> Configuration;            ///< what configuration sets of it
  std::unique_ptr<Stamps> Then;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_WORKSPACE_H
