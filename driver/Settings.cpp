//===- Settings.cpp - What .jwt-lint.yaml says ------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Settings.h"

#include "config-rules/engine/SpecLibrary.h"
#include "driver/Glob.h"
#include "driver/Paths.h"
#include "facts/Weakness.h"

#include <algorithm>
#include <iterator>

namespace jwtlint {

using Verdict = IgnoreRules::Verdict;

/// What the patterns say of a file: of its path and the folders in it, the longest that a
/// pattern matches decides.
static Verdict verdictOn(const IgnoreRules &Patterns, std::string_view Relative) {
  if (Patterns.empty())
    return Verdict::Silent;
  Verdict Result = Patterns.verdict(Relative, /*IsFolder=*/false);
  while (Result == Verdict::Silent && Relative.find('/') != std::string_view::npos) {
    Relative = folderOf(Relative);
    Result = Patterns.verdict(Relative, /*IsFolder=*/true);
  }
  return Result;
}

static Verdict verdictOn(const IgnoreRules &Patterns, std::string_view Path,
                         const SettingsFile &From) {
  return isBelow(Path, From.Folder) ? verdictOn(Patterns, below(Path, From.Folder))
                                    : Verdict::Silent;
}

//===--- PathSettings -----------------------------------------------------===//

/// The last glob that matches; Begin without one.
static bool selected(const std::vector<RuleGlob> &Globs, std::string_view Id, bool Begin) {
  auto Last = std::find_if(Globs.rbegin(), Globs.rend(),
                           [&](const RuleGlob &G) { return matchesWildcard(G.Pattern, Id); });
  return Last == Globs.rend() ? Begin : Last->Positive;
}

/// A list that begins with a positive glob selects only what it names.
static bool startsFromNothing(const std::vector<RuleGlob> &Globs) {
  return !Globs.empty() && Globs.front().Positive;
}

bool PathSettings::ruleEnabled(std::string_view Id) const {
  if (CommandLine && startsFromNothing(CommandLine->Rules))
    return selected(CommandLine->Rules, Id, false);
  bool Enabled = true, IsFirst = true, Off = false;
  for (const SettingsLayer *L : Layers) {
    if (IsFirst && startsFromNothing(L->Rules))
      Enabled = false;
    IsFirst &= L->Rules.empty();
    Enabled = selected(L->Rules, Id, Enabled);
    if (auto Level = L->Levels.find(Id); Level != L->Levels.end())
      Off = !Level->second;
  }
  Enabled &= !Off;
  return CommandLine ? selected(CommandLine->Rules, Id, Enabled) : Enabled;
}

Severity PathSettings::severity(std::string_view Id, Severity Found) const {
  for (auto L = Layers.rbegin(); L != Layers.rend(); ++L) {
    auto Level = (*L)->Levels.find(Id);
    if (Level == (*L)->Levels.end())
      continue;
    const Weakness *W = findWeakness(Id);
    if (!Level->second || !W || *Level->second == W->Default)
      return Found;
    if (*Level->second < W->Default)
      return std::min(Found, *Level->second);
    return Found >= W->Default ? std::max(Found, *Level->second) : Found;
  }
  return Found;
}

/// A number without a level is that of the least one; those above it follow.
static void change(Levels &Limits, const ThresholdChange &C, bool AtLeast) {
  if (C.Level) {
    Limits[static_cast<size_t>(*C.Level)] = C.Number;
    return;
  }
  bool IsLeast = true;
  for (std::optional<double> &Limit : Limits) {
    if (!Limit)
      continue;
    if (IsLeast)
      Limit = C.Number;
    else
      Limit = AtLeast ? std::min(*Limit, C.Number) : std::max(*Limit, C.Number);
    IsLeast = false;
  }
}

Thresholds PathSettings::thresholds() const {
  Thresholds Result;
  for (const SettingsLayer *L : Layers)
    for (const ThresholdChange &C : L->Thresholds)
      for (const Measure &M : config::builtInMeasures())
        if (M.Id == C.Id && M.Fact == C.Fact) {
          const Levels *Before = Result.find(C.Id, C.Fact);
          Levels Limits = Before ? *Before : M.Default;
          change(Limits, C, M.AtLeast);
          Result.set(C.Id, C.Fact, Limits);
        }
  return Result;
}

//===--- SettingsTree -----------------------------------------------------===//

const SettingsTree::Chain &SettingsTree::chainOf(std::string_view Absolute) const {
  // Files that nobody wanted linted can be in folders that are not listed.
  for (std::string Folder(folderOf(Absolute)); !Chains.empty(); Folder = folderOf(Folder)) {
    if (auto Found = Chains.find(Folder); Found != Chains.end())
      return Found->second;
    if (Folder.size() <= 1)
      break;
  }
  return Everywhere;
}

PathSettings SettingsTree::at(std::string_view File) const {
  PathSettings Result;
  if (!CommandLine.Rules.empty())
    Result.CommandLine = &CommandLine;
  if (Files.empty())
    return Result;
  std::string Path = absolutePath(File, Root);
  for (const SettingsFile *S : chainOf(Path))
    for (const SettingsLayer &L : S->Layers)
      if (L.Match.empty() || verdictOn(L.Match, Path, *S) == Verdict::Ignored)
        Result.Layers.push_back(&L);
  return Result;
}

std::vector<std::string> SettingsTree::files() const {
  std::vector<std::string> Names;
  std::transform(Files.begin(), Files.end(), std::back_inserter(Names),
                 [](const auto &S) { return S->Name; });
  std::sort(Names.begin(), Names.end());
  return Names;
}

/// Does an entry of its `paths` say this of the rule?
static bool hasEntry(const SettingsFile &File, std::string_view Id, bool On) {
  // The list of an entry may be the first of all, and then select only what it names.
  bool IsFirst = File.Layers.front().Rules.empty();
  return std::any_of(File.Layers.begin() + 1, File.Layers.end(), [&](const SettingsLayer &L) {
    auto Level = L.Levels.find(Id);
    return selected(L.Rules, Id, !On && !(IsFirst && startsFromNothing(L.Rules))) == On ||
           (Level != L.Levels.end() && Level->second.has_value() == On);
  });
}

bool SettingsTree::isEnabledAbove(const Chain &C, std::string_view Id) const {
  PathSettings P;
  if (!CommandLine.Rules.empty())
    P.CommandLine = &CommandLine;
  for (const SettingsFile *S : C)
    P.Layers.push_back(&S->Layers.front());
  return P.ruleEnabled(Id);
}

bool SettingsTree::anywhereEnabled(std::string_view Id) const {
  if (Files.empty() || startsFromNothing(CommandLine.Rules))
    return isEnabledAbove({}, Id);
  bool InEntry = selected(CommandLine.Rules, Id, true) &&
                 std::any_of(Files.begin(), Files.end(),
                             [&](const auto &S) { return hasEntry(*S, Id, true); });
  return InEntry || (Chains.empty() && isEnabledAbove(Everywhere, Id)) ||
         std::any_of(Chains.begin(), Chains.end(),
                     [&](const auto &Entry) { return isEnabledAbove(Entry.second, Id); });
}

bool SettingsTree::everywhereEnabled(std::string_view Id) const {
  if (Files.empty() || startsFromNothing(CommandLine.Rules))
    return isEnabledAbove({}, Id);
  return std::none_of(Files.begin(), Files.end(),
                      [&](const auto &S) { return hasEntry(*S, Id, false); }) &&
         isEnabledAbove(Everywhere, Id) &&
         std::all_of(Chains.begin(), Chains.end(),
                     [&](const auto &Entry) { return isEnabledAbove(Entry.second, Id); });
}

bool SettingsTree::excluded(std::string_view File) const {
  if (baseName(File) == SettingsName)
    return true;
  if (Files.empty())
    return false;
  std::string Path = absolutePath(File, Root);
  const Chain &C = chainOf(Path);
  for (auto S = C.rbegin(); S != C.rend(); ++S)
    if (Verdict V = verdictOn((*S)->Exclude, Path, **S); V != Verdict::Silent)
      return V == Verdict::Ignored;
  return false;
}

std::optional<bool> SettingsTree::isTest(std::string_view File) const {
  if (Files.empty())
    return std::nullopt;
  std::string Path = absolutePath(File, Root);
  const Chain &C = chainOf(Path);
  for (auto S = C.rbegin(); S != C.rend(); ++S)
    if (Verdict V = verdictOn((*S)->Tests, Path, **S); V != Verdict::Silent)
      return V == Verdict::Ignored;
  return std::nullopt;
}

bool SettingsTree::wants(const Finding &F) const {
  return !excluded(F.Where.File) && at(F.Where.File).ruleEnabled(F.Id);
}

const Allowance *SettingsTree::allowed(const Finding &F) const {
  if (Files.empty())
    return nullptr;
  std::string Path = absolutePath(F.Where.File, Root);
  const Chain &C = chainOf(Path);
  for (auto S = C.rbegin(); S != C.rend(); ++S)
    for (const Allowance &A : (*S)->Allow)
      if (std::any_of(A.Rules.begin(), A.Rules.end(),
                      [&](const std::string &Glob) { return matchesWildcard(Glob, F.Id); }) &&
          verdictOn(A.Paths, Path, **S) == Verdict::Ignored &&
          (A.Symbol.empty() || matchesWildcard(A.Symbol, F.Symbol)))
        return &A;
  return nullptr;
}

bool SettingsTree::expects(const Allowance &A, const SettingsFile &From,
                           std::string_view Path) const {
  if (verdictOn(A.Paths, Path, From) != Verdict::Ignored)
    return false;
  PathSettings P = at(Path);
  return std::any_of(weaknesses().begin(), weaknesses().end(), [&](const Weakness &W) {
    return P.ruleEnabled(W.Id) &&
           std::any_of(A.Rules.begin(), A.Rules.end(),
                       [&](const std::string &Glob) { return matchesWildcard(Glob, W.Id); });
  });
}

std::vector<const Allowance *>
SettingsTree::settle(std::vector<Finding> &Findings, std::vector<DismissedFinding> &Dismissed,
                     const std::function<bool(std::string_view)> &IsTestCode) const {
  if (Files.empty())
    return {};
  std::vector<const Allowance *> Idle = Expected;
  std::vector<Finding> Kept;
  for (Finding &F : Findings) {
    Severity Level = at(F.Where.File).severity(F.Id, F.Level);
    if (Level < F.Level || !IsTestCode || !IsTestCode(F.Where.File))
      F.Level = Level;
    if (const Allowance *A = allowed(F)) {
      std::erase(Idle, A);
      Dismissed.push_back({std::move(F), {Dismissal::Means::Settings, A->Reason}});
    } else {
      Kept.push_back(std::move(F));
    }
  }
  Findings = std::move(Kept);
  return Idle;
}

} // namespace jwtlint
