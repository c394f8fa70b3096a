//===- Project.cpp - A repository, its settings, rules and models ---------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Project.h"

#include "driver/Paths.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jwtlint {

bool Project::load(const Options &Opts, std::vector<std::string> &Errors) {
  if (!loadSettings(Opts, Errors))
    return false;
  std::string Error;
  if (!loadConfigRules(Opts, Error) || !loadModels(Opts, Error)) {
    Errors.push_back(std::move(Error));
    return false;
  }
  setOwnership();
  return true;
}

/// Says all that is wrong with them.
bool Project::loadSettings(const Options &Opts, std::vector<std::string> &Errors) {
  // What vendored libraries are is not known yet; settings name models, which say it.
  Ownership Owned(Found.Root, Found.Named);
  for (const std::string &Folder : Found.Foreign)
    Owned.addForeign(Folder);
  SettingsTree::Search Where;
  Where.Found = &Found;
  Where.FoundAll = Opts.Staged;
  Where.Config = Opts.Config;
  Where.Rules = Opts.Rules;
  Where.More = Opts.MoreSettings;
  Where.MoreName = Opts.MoreSettingsName;
  // Of a hundred thousand files, to say whose they are takes a while.
  const bool HasSettings = SettingsTree::mayFind(Where);
  for (const auto *List : {&Found.Files, &Found.Configurations})
    std::copy_if(List->begin(), List->end(), std::back_inserter(Where.Linted),
                 [&](const std::string &File) {
                   return HasSettings && Found.isWanted(File) && Owned.owns(File);
                 });
  std::vector<SettingsError> Wrong;
  if (!Settings.load(Where, Wrong)) {
    for (const SettingsError &E : Wrong)
      Errors.push_back(E.text());
    return false;
  }
  if (!Settings.files().empty())
    std::copy_if(Where.Linted.begin(), Where.Linted.end(), std::back_inserter(Found.Excluded),
                 [this](const std::string &File) { return Settings.excluded(File); });
  std::sort(Found.Excluded.begin(), Found.Excluded.end());
  return true;
}

bool Project::loadConfigRules(const Options &Opts, std::string &Error) {
  auto Load = [&](const std::string &File, auto Add) {
    std::string Why;
    std::optional<std::string> Text = readRegularFile(File, Why);
    if (!Text)
      Error = "'" + File + "' " + Why;
    return Text && (ConfigRules.*Add)(File, *Text, Error);
  };
  for (const std::string &File : Opts.Adapters)
    if (!Load(File, &config::Linter::addAdapter))
      return false;
  for (const std::string &File : Opts.ConfigRules)
    if (!Load(File, &config::Linter::addRule))
      return false;
  for (const auto &File : Settings.project().Adapters)
    if (!ConfigRules.addAdapter(File.Name, File.Text, Error))
      return false;
  for (const auto &File : Settings.project().ConfigRules)
    if (!ConfigRules.addRule(File.Name, File.Text, Error))
      return false;
  if (!ConfigRules.addBuiltIn(Error))
    return false;
  ConfigRules.finish();
  return true;
}

bool Project::loadModels(const Options &Opts, std::string &Error) {
  // Earlier entries win, so the user's come first.
  for (const std::string &File : Opts.Models) {
    std::string Why;
    std::optional<std::string> Text = readRegularFile(File, Why);
    if (!Text) {
      Error = "model '" + File + "' " + Why;
      return false;
    }
    if (!Models.add(File, *Text, Error))
      return false;
  }
  for (const auto &File : Settings.project().Models)
    if (!Models.add(File.Name, File.Text, Error))
      return false;
  // Configuration alone needs none.
  return Found.Files.empty() || Models.addBuiltIn(Error);
}

void Project::setOwnership() {
  Owned.emplace(Found.Root, Found.Named);
  for (const std::string &Folder : Found.Foreign)
    Owned->addForeign(Folder);
  std::vector<std::string> Headers;
  for (const auto &L : Models.libraries())
    Headers.insert(Headers.end(), L->Headers.begin(), L->Headers.end());
  for (std::string &Folder : vendoredLibraries(Found.Files, Headers))
    Owned->addForeign(std::move(Folder));
}

/// The settings know best.
bool Project::isTestCode(std::string_view File) const {
  if (std::optional<bool> Said = Settings.isTest(File))
    return *Said;
  return Owned->isTestCode(File) ||
         (mayBeConfiguration(File) && (config::isDevelopmentName(baseName(File)) ||
                                       config::isDevelopmentName(Owned->belowNamed(File))));
}

AnalysisOptions Project::analysisOptions() const {
  AnalysisOptions Result;
  Result.Models = &Models;
  Result.Enabled = [this](std::string_view Id) { return Settings.anywhereEnabled(Id); };
  Result.IsTestCode = [this](std::string_view File) { return isTestCode(File); };
  Result.ThresholdsIn = [this](std::string_view File) { return Settings.at(File).thresholds(); };
  return Result;
}

ConfigurationOptions Project::configurationOptions(const FileView &View) const {
  ConfigurationOptions Result;
  Result.Rules = &ConfigRules;
  Result.View = &View;
  Result.Root = Found.Root;
  Result.IsTestCode = [this](std::string_view File) { return isTestCode(File); };
  Result.ThresholdsIn = [this](std::string_view File) { return Settings.at(File).thresholds(); };
  return Result;
}

} // namespace jwtlint
