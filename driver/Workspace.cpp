//===- Workspace.cpp - A repository as an editor sees it ------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Workspace.h"

#include "checks/extract/Identity.h"
#include "driver/FactsCache.h"
#include "driver/Gate.h"
#include "driver/MergeFindings.h"
#include "driver/Paths.h"
#include "driver/Symbols.h"
#include "driver/UnitPlan.h"
#include "driver/WorkerPool.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>

namespace jwtlint {
namespace {

/// What changes with a file or folder. All zero for what is not there.
struct Stamp {
  int64_t Seconds = 0, Nanoseconds = 0, Size = 0;

  auto operator<=>(const Stamp &) const = default;
};

Stamp now() {
  timespec Time{};
  clock_gettime(CLOCK_REALTIME, &Time);
  return {Time.tv_sec, Time.tv_nsec, 0};
}

Stamp stampOf(const std::string &Path) {
  struct stat S{};
  if (stat(Path.c_str(), &S) != 0)
    return {};
  return {S.st_mtim.tv_sec, S.st_mtim.tv_nsec, S.st_size};
}

/// Takes away what the facts say of a file, because something newer is known of it. Values
/// that are declared there stay: others speak of them.
Facts without(Facts F, const std::string &File) {
  auto Entry = std::find(F.Files.begin(), F.Files.end(), File);
  if (Entry == F.Files.end())
    return F;
  auto Index = static_cast<uint32_t>(Entry - F.Files.begin());
  auto IsThere = [Index](const auto &Item) {
    return Item.Where.valid() && Item.Where.File == Index;
  };
  std::erase_if(F.Events, IsThere);
  std::erase_if(F.Edges, IsThere);
  for (Node &N : F.Nodes)
    if (IsThere(N))
      N.Where = {};
  for (Function &Fn : F.Functions)
    if (Fn.Extent.valid() && Fn.Extent.File == Index) {
      Fn.Defined = false;
      Fn.Extent = {};
    }
  return F;
}

bool touches(const Finding &F, const std::vector<std::string> &Files) {
  auto IsOneOf = [&](const std::string &File) {
    return std::find(Files.begin(), Files.end(), File) != Files.end();
  };
  return IsOneOf(F.Where.File) ||
         std::any_of(F.Flow.begin(), F.Flow.end(),
                     [&](const FlowStep &Step) { return IsOneOf(Step.Where.File); });
}

} // namespace

/// Of everything that opening has read and that may change while files are edited.
struct Workspace::Stamps {
  Stamp Opened = now();
  std::vector<std::pair<std::string, Stamp>> Paths;

  void note(std::string Path) {
    Stamp Now = stampOf(Path);
    Paths.emplace_back(std::move(Path), Now);
  }
};

Workspace::~Workspace() = default;

std::unique_ptr<const Workspace> Workspace::open(const std::string &Folder, const Options &Opts,
                                                 FileView::Texts Texts, std::string &Error) {
  std::unique_ptr<Workspace> Result(new Workspace);
  Result->Opts = Opts;
  Result->What = std::make_unique<Project>();
  Discovery &Found = Result->What->Found;
  for (auto &[Path, Text] : Texts)
    Found.View.replace(Path, std::move(Text));
  if (!discover({Folder}, TreeState::Work, Found, Error) || !Result->loadProject(Error))
    return nullptr;
  Result->noteStamps();
  Result->loadCode();
  Result->loadConfiguration();
  return Result;
}

std::unique_ptr<const Workspace> Workspace::openFile(const std::string &File, const Options &Opts,
                                                     std::string &Error) {
  std::unique_ptr<Workspace> Result(new Workspace);
  Result->Opts = Opts;
  Result->What = std::make_unique<Project>();
  if (!discoverFile(File, Result->What->Found, Error) || !Result->loadProject(Error))
    return nullptr;
  Result->noteStamps();
  Result->makeSalt();
  return Result;
}

bool Workspace::loadProject(std::string &Error) {
  std::vector<std::string> Errors;
  bool IsLoaded = What->load(Opts, Errors);
  for (const std::string &Line : Errors)
    Error += (Error.empty() ? "" : "\n") + Line;
  return IsLoaded;
}

/// Nothing that lasts is made with it.
void Workspace::makeSalt() {
  Salt.resize(16);
  [[maybe_unused]] ssize_t Count = getrandom(Salt.data(), Salt.size(), 0);
}

const std::string &Workspace::root() const { return What->Found.Root; }

void Workspace::noteStamps() {
  Then = std::make_unique<Stamps>();
  for (const std::string &Name : What->Settings.files())
    Then->note(absolutePath(Name, root()));
  Then->note(root() + "/" + std::string(SettingsName));
}

bool Workspace::isStale() const {
  return std::any_of(Then->Paths.begin(), Then->Paths.end(),
                     [](const auto &Entry) { return stampOf(Entry.first) != Entry.second; });
}

/// What the cache knows of the units. Trouble with it only means that less is known.
void Workspace::loadCode() {
  const Discovery &Found = What->Found;
  UnitPlan Plan(Found, What->owned());
  std::vector<NotAnalysed> Problems;
  std::string Why;
  SeesAll = Plan.useDatabase(Opts.BuildPath, Problems, Why);
  std::vector<CompileUnit> Units = SeesAll ? Plan.sources() : std::vector<CompileUnit>();
  for (const CompileUnit &Unit : Units)
    Unknown.insert(shownPath(Unit.File, root()));
  ExtractOptions Extraction;
  Extraction.Models = &What->Models;
  Extraction.Root = Found.Root;
  Extraction.IsOwned = [this](std::string_view Path) { return What->owned().owns(Path); };
  std::unique_ptr<FactsCache> Cache;
  if (!Opts.NoCache && !Found.Files.empty())
    Cache = FactsCache::open({Opts.CacheDir, extractionIdentity()}, Extraction, Why);
  if (!Cache)
    return makeSalt();
  // Entries come and go, they are never written in place.
  Then->note((Opts.CacheDir.empty() ? customaryCacheFolder() : Opts.CacheDir) + "/units");
  Salt = Cache->salt();
  std::set<std::string> Seen;
  auto Find = [&](const std::vector<CompileUnit> &Wanted) {
    for (std::optional<Facts> &F : Cache->find(Wanted, threads()))
      if (F) {
        Unknown.erase(F->Unit);
        Seen.insert(F->Files.begin(), F->Files.end());
        Code.push_back(std::move(*F));
      }
  };
  Find(Units);
  Find(Plan.unseenHeaders(Seen));
}

unsigned Workspace::threads() const { return Opts.Jobs != 0 ? Opts.Jobs : availableProcessors(); }

/// Is nothing of the program unknown, apart from this unit?
bool Workspace::seesAllBut(const std::string &Unit) const {
  return SeesAll && (Unknown.empty() || (Unknown.size() == 1 && Unknown.contains(Unit)));
}

void Workspace::loadConfiguration() {
  Wanted = std::make_unique<config::WantedNames>(Code, Salt);
  if (Wanted->empty())
    return;
  std::vector<std::string> Files;
  for (const std::string &File : What->Found.Configurations)
    if (mayLint(File))
      Files.push_back(File);
  Configuration = settingsOf(Files, What->Found.View);
}

/// What configuration files set of what the code reads.
std::vector<Facts> Workspace::settingsOf(const std::vector<std::string> &Files,
                                         const FileView &View) const {
  ConfigurationOptions Join = What->configurationOptions(View);
  Join.Wanted = Wanted.get();
  Join.Threads = threads();
  return lintConfigurations(Files, Join).Set;
}

bool Workspace::mayLint(const std::string &File) const {
  return mayBeConfiguration(File) && What->owned().owns(File) && !What->Settings.excluded(File);
}

FileFindings Workspace::lintConfiguration(const std::string &File, std::string Text) const {
  FileView View;
  View.replace(File, std::move(Text));
  std::string Name = shownPath(File, root());
  ConfigurationResult Linted = lintConfigurations({File}, What->configurationOptions(View));
  FileFindings Result;
  Result.Skipped = std::move(Linted.Skipped);
  Result.Secrets = std::move(Linted.Secrets);
  std::vector<Facts> Set;
  if (Wanted && !Wanted->empty())
    Set = settingsOf({File}, View);
  FactsOfProgram Units;
  if (!Set.empty()) {
    Units = pointersTo(Code);
    for (const Facts &F : Configuration)
      if (F.Unit != Name)
        Units.push_back(&F);
    for (const Facts &F : Set)
      Units.push_back(&F);
  }
  check(Units, Name, {Name}, Result);
  mergeFindings(Result.Findings, std::move(Linted.Findings));
  settle(Units, Name, View, Result);
  return Result;
}

bool Workspace::knowsFile(const std::string &File, std::string_view Text) const {
  if (std::none_of(Code.begin(), Code.end(), [&](const Facts &F) {
        return std::find(F.Files.begin(), F.Files.end(), File) != F.Files.end();
      }))
    return false;
  std::string Path = absolutePath(File, root()), Why;
  return stampOf(Path) < Then->Opened && readRegularFile(Path, Why) == Text;
}

FileFindings Workspace::lintKnownFile(const std::string &File, std::string Text) const {
  FactsOfProgram Units = pointersTo(Code);
  for (const Facts &F : Configuration)
    Units.push_back(&F);
  return finish(Units, File, {File}, std::move(Text));
}

FileFindings Workspace::lintUnit(const Facts &Fresh, std::string Text) const {
  std::vector<Facts> Others;
  for (const Facts &F : Code)
    Others.push_back(without(F, Fresh.Unit));
  FactsOfProgram Units = pointersTo(Others);
  for (const Facts &F : Configuration)
    Units.push_back(&F);
  Units.push_back(&Fresh);
  return finish(Units, Fresh.Unit, Fresh.Files, std::move(Text));
}

FileFindings Workspace::finish(const FactsOfProgram &Units, const std::string &Unit,
                               const std::vector<std::string> &Files, std::string Text) const {
  FileView View;
  View.replace(absolutePath(Unit, root()), std::move(Text));
  FileFindings Result;
  check(Units, Unit, Files, Result);
  mergeFindings(Result.Findings, {});
  settle(Units, Unit, View, Result);
  return Result;
}

/// Adds what the checks say of the program as far as it concerns the files; Name is the one that is
/// newer than what is known.
void Workspace::check(const FactsOfProgram &Units, const std::string &Name,
                      const std::vector<std::string> &Files, FileFindings &Result) const {
  if (Units.empty())
    return;
  std::vector<Place> Secrets;
  AnalysisOptions Analysis = What->analysisOptions();
  Analysis.SeesAll = seesAllBut(Name);
  Result.Findings = analyse(Units, Analysis, &Secrets);
  Result.Secrets.insert(Result.Secrets.end(), Secrets.begin(), Secrets.end());
  std::erase_if(Result.Findings, [&](const Finding &F) { return !touches(F, Files); });
}

/// What settings, comments and the baseline make of the findings.
void Workspace::settle(const FactsOfProgram &Units, const std::string &Name, const FileView &View,
                       FileFindings &Result) const {
  std::erase_if(Result.Findings, [this](const Finding &F) { return !What->Settings.wants(F); });
  nameSymbols(Result.Findings, Units, root(), View);
  Sources Texts(root(), Result.Secrets, View);
  giveFingerprints(Result.Findings, Texts);
  Report R;
  R.Findings = std::move(Result.Findings);
  What->Settings.settle(R.Findings, R.Dismissed,
                        [this](std::string_view File) { return What->isTestCode(File); });
  GateOptions Gate;
  Gate.Root = root();
  Gate.View = &View;
  Gate.Commented = {Name};
  Gate.NeedsReasons = What->Settings.project().RequireReasons;
  Gate.IsOn = [this](std::string_view Id, std::string_view File) {
    return What->Settings.at(File).ruleEnabled(Id);
  };
  Gate.HasRun = [](std::string_view) { return false; };
  Gate.BaselineFile = Opts.Baseline.empty() ? What->Settings.project().Baseline
                                            : absolutePath(Opts.Baseline, root());
  Gate.BaselineMustExist = false;
  std::string Error;
  if (!passGate(R, Gate, Texts, Error))
    Result.Skipped.push_back({Name, Error});
  Result.Findings = std::move(R.Findings);
  Result.Dismissed = std::move(R.Dismissed);
}

} // namespace jwtlint
