//===- Scan.cpp - Looks at all the files of a run -------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Scan.h"

#include "checks/Check.h"
#include "checks/extract/Identity.h"
#include "driver/MergeFindings.h"
#include "driver/Paths.h"
#include "driver/Progress.h"
#include "driver/Symbols.h"
#include "driver/WorkerPool.h"

#include <algorithm>
#include <iterator>

#include <sys/random.h>

namespace jwtlint {

Scan::Scan(const ScanInput &In, Report &Result)
    : In(In), Opts(*In.Opts), What(*In.What), Found(What.Found), Result(Result),
      Plan(Found, What.owned()) {
  chooseConfigurations();
}

bool Scan::nothingFound() const {
  return Plan.nothingFound() &&
         std::none_of(Found.Configurations.begin(), Found.Configurations.end(),
                      [&](const std::string &File) { return Found.isWanted(File); });
}

int Scan::run(std::string &Error) {
  if (!Plan.useDatabase(Opts.BuildPath, Result.Skipped, Error))
    return -1;
  if (int Signal = extractAll())
    return Signal;
  lintConfiguration();
  joinWithConfiguration();
  runChecks();
  nameSymbols(Result.Findings, pointersTo(Units), Found.Root, Found.View);
  Result.Stats.StandIns.assign(StandIns.begin(), StandIns.end());
  std::sort(Result.Skipped.begin(), Result.Skipped.end());
  Result.Skipped.erase(std::unique(Result.Skipped.begin(), Result.Skipped.end()),
                       Result.Skipped.end());
  return 0;
}

std::vector<std::string> Scan::commentedFiles() const {
  std::set<std::string> Names(Commented.begin(), Commented.end());
  std::set<std::string> Seen;
  for (const Facts &F : Units)
    Seen.insert(F.Files.begin(), F.Files.end());
  for (const std::string &File : Found.Files)
    if (std::string Name = shownPath(File, Found.Root);
        Seen.count(Name) != 0 && Found.isWanted(File) && What.owned().owns(File))
      Names.insert(std::move(Name));
  return {Names.begin(), Names.end()};
}

/// The configuration files to lint: wanted, and the repository's own.
void Scan::chooseConfigurations() {
  for (const std::string &File : Found.Configurations)
    if (Found.isWanted(File) && What.owned().owns(File))
      Configurations.push_back(File);
  // Of a file that is named, silence would say that it is clean.
  for (const std::string &File : Found.Named) {
    std::string Why;
    if (!std::binary_search(Configurations.begin(), Configurations.end(), File) ||
        mayBeConfiguration(File))
      continue;
    std::optional<std::string> Text = Found.View.read(File, Why);
    if (Text && !config::formatOf(File, *Text))
      Result.Skipped.push_back({shownPath(File, Found.Root),
                                "neither C or C++ nor configuration that jwt-lint can read"});
  }
}

ConfigurationOptions Scan::configurationOptions() const {
  ConfigurationOptions Options = What.configurationOptions(Found.View);
  Options.Threads = Opts.Jobs != 0 ? Opts.Jobs : availableProcessors();
  return Options;
}

void Scan::lintConfiguration() {
  std::vector<std::string> Files;
  for (const std::string &File : Configurations)
    if (!In.Changes || In.Changes->hasFile(shownPath(File, Found.Root)))
      Files.push_back(File);
  ConfigurationResult Linted = lintConfigurations(Files, configurationOptions());
  Result.Stats.Configs = Linted.Read;
  Result.Stats.Unrendered = Linted.Unrendered;
  std::move(Linted.Skipped.begin(), Linted.Skipped.end(), std::back_inserter(Result.Skipped));
  OfConfiguration = std::move(Linted.Findings);
  Secrets = std::move(Linted.Secrets);
  Commented = std::move(Linted.Commented);
}

/// Adds the facts of configuration files that set what the code reads.
void Scan::joinWithConfiguration() {
  if (Units.empty() || Configurations.empty())
    return;
  config::WantedNames Wanted(Units, Salt);
  if (Wanted.empty())
    return;
  ConfigurationOptions Options = configurationOptions();
  Options.Wanted = &Wanted;
  ConfigurationResult Joined = lintConfigurations(Configurations, Options);
  std::move(Joined.Set.begin(), Joined.Set.end(), std::back_inserter(Units));
  std::move(Joined.Skipped.begin(), Joined.Skipped.end(), std::back_inserter(Result.Skipped));
}

/// Returns the signal that ended it, or 0.
int Scan::extractAll() {
  ExtractOptions Extraction;
  Extraction.Models = &What.Models;
  Extraction.Root = Found.Root;
  Extraction.Replaced = &Found.View.replaced();
  Extraction.IsOwned = [&Owned = What.owned()](std::string_view Path) { return Owned.owns(Path); };
  openCache(Extraction);
  int Signal = extractUnits(Plan.sources(), Extraction);
  if (Signal == 0) {
    std::set<std::string> Seen;
    for (const Facts &F : Units)
      Seen.insert(F.Files.begin(), F.Files.end());
    Signal = extractUnits(Plan.unseenHeaders(Seen), Extraction);
  }
  Cache.reset();
  return Signal;
}

void Scan::openCache(ExtractOptions &Extraction) {
  if (!Opts.NoCache && !Found.Files.empty())
    Cache = FactsCache::open({Opts.CacheDir, extractionIdentity()}, Extraction,
                             Result.Stats.CacheTrouble);
  if (Cache) {
    Salt = Cache->salt();
  } else {
    // Without a salt digests are only easier to guess, and they stay in memory.
    Salt.resize(16);
    [[maybe_unused]] ssize_t Count = getrandom(Salt.data(), Salt.size(), 0);
  }
  Extraction.Salt = Salt;
}

int Scan::extractUnits(const std::vector<CompileUnit> &Planned, const ExtractOptions &Extraction) {
  PoolOptions Pool;
  Pool.Workers = Opts.Jobs != 0 ? Opts.Jobs : availableProcessors();
  Pool.UnitLimit = Opts.UnitTimeout;
  std::vector<std::optional<Facts>> Known(Planned.size());
  if (Cache)
    Known = Cache->find(Planned, Pool.Workers);
  std::vector<CompileUnit> Changed;
  for (size_t I = 0; I != Planned.size(); ++I)
    if (!Known[I])
      Changed.push_back(Planned[I]);
  Progress Line(!Opts.Quiet);
  WorkerPool Workers(
      Pool, [&](const CompileUnit &Unit) { return extract(Unit, Extraction); },
      [&](size_t Done, const CompileUnit &Last) {
        Line.update(Done, Changed.size(), baseName(Last.File));
      });
  std::vector<UnitOutcome> Outcomes = Workers.run(Changed);
  if (Workers.signal() != 0)
    return Workers.signal();
  for (size_t I = 0, Next = 0; I != Planned.size(); ++I) {
    Result.Stats.Cached += Known[I].has_value();
    keep(Planned[I],
         Known[I] ? UnitOutcome{std::move(Known[I]), {}, {}} : std::move(Outcomes[Next++]));
  }
  return 0;
}

void Scan::keep(const CompileUnit &Unit, UnitOutcome Outcome) {
  ++Result.Stats.TranslationUnits;
  if (!Outcome.Result) {
    Result.Skipped.push_back({shownPath(Unit.File, Found.Root), Outcome.Failure});
    return;
  }
  ++Result.Stats.Parsed;
  Facts &F = *Outcome.Result;
  if (Cache)
    Cache->keep(Unit, F, Outcome.Seen);
  Result.Stats.Incomplete += !F.MissingHeaders.empty();
  for (const std::string &Header : std::set(F.MissingHeaders.begin(), F.MissingHeaders.end()))
    ++Result.Stats.MissingHeaders[Header];
  StandIns.insert(F.StandIns.begin(), F.StandIns.end());
  Units.push_back(std::move(F));
}

void Scan::runChecks() {
  std::vector<Place> OfCode;
  if (!Units.empty())
    Result.Findings = analyse(pointersTo(Units), What.analysisOptions(), &OfCode);
  Secrets.insert(Secrets.end(), OfCode.begin(), OfCode.end());
  // What is off must not swallow what is on.
  auto IsUnwanted = [this](const Finding &F) { return !What.Settings.wants(F); };
  std::erase_if(Result.Findings, IsUnwanted);
  std::erase_if(OfConfiguration, IsUnwanted);
  mergeFindings(Result.Findings, std::move(OfConfiguration));
}

} // namespace jwtlint
