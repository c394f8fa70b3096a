//===- Project.h - A repository, its settings, rules and models -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that is known before the first file is analysed. Runs of `check` and
// editors load it alike.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_PROJECT_H
#define JWTLINT_DRIVER_PROJECT_H

#include "checks/Check.h"
#include "checks/models/Model.h"
#include "config-rules/engine/Linter.h"
#include "driver/Configurations.h"
#include "driver/Discovery.h"
#include "driver/Options.h"
#include "driver/Ownership.h"
#include "driver/Settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class Project {
public:
  /// Reads what Opts names and what the repository that Found holds brings. False, with one
  /// line for each mistake in Errors, if something is wrong.
  bool load(const Options &Opts, std::vector<std::string> &Errors);

  Discovery Found; ///< to be filled before load()
  SettingsTree Settings;
  config::Linter ConfigRules;
  ModelSet Models;

  // When it is loaded:

  /// Whose code the files are.
  const Ownership &owned() const { return *Owned; }

  /// Are findings in the file, named as in reports, notes?
  bool isTestCode(std::string_view File) const;

  /// How code is checked. The project must outlive it.
  AnalysisOptions analysisOptions() const;

  /// How configuration is linted, read through View. Both must outlive it.
  ConfigurationOptions configurationOptions(const FileView &View) const;

private:
  bool loadSettings(const Options &Opts, std::vector<std::string> &Errors);
  bool loadConfigRules(const Options &Opts, std::string &Error);
  bool loadModels(const Options &Opts, std::string &Error);
  void setOwnership();

  std::optional<Ownership> Owned;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_PROJECT_H
