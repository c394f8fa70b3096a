//===- CheckCommand.cpp - jwt-lint check ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CheckCommand.h"

#include "checks/Check.h"
#include "driver/Explain.h"
#include "driver/Glob.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/Printable.h"
#include "driver/Progress.h"
#include "driver/Report.h"
#include "driver/UnitPlan.h"
#include "driver/WorkerPool.h"

#include <algorithm>
#include <set>

#include <sys/random.h>

namespace jwtlint {

int complain(std::string_view Message) {
  writeStandardError("jwt-lint: " + printable(Message) + "\n");
  return ExitIncomplete;
}

namespace {

class CheckRun {
public:
  explicit CheckRun(const Options &Opts) : Opts(Opts) {}

  int run() {
    std::string Error;
    if (!Rules.parse(Opts.Rules, weaknessIds(), Error) || !loadModels(Error) ||
        !discover(Opts.Operands, Found, Error))
      return complain(Error);
    Result.Skipped = Found.Problems;
    Ownership Owned = ownership();
    UnitPlan Plan(Found, Owned);
    if (Plan.empty() && Found.Problems.empty())
      return complainOfNothing(Plan);
    if (!Plan.useDatabase(Opts.BuildPath, Result.Skipped, Error))
      return complain(Error);
    if (int Signal = extractAll(Plan, Owned))
      return ExitSignal + Signal;
    std::vector<Place> Secrets = runChecks(Owned);
    return report(std::move(Secrets));
  }

private:
  bool loadModels(std::string &Error) {
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
    return Models.addBuiltIn(Error);
  }

  Ownership ownership() const {
    Ownership Owned(Found.Root, Found.Named);
    for (const std::string &Folder : Found.Foreign)
      Owned.addForeign(Folder);
    std::vector<std::string> Headers;
    for (const auto &L : Models.libraries())
      Headers.insert(Headers.end(), L->Headers.begin(), L->Headers.end());
    for (std::string &Folder : vendoredLibraries(Found.Files, Headers))
      Owned.addForeign(std::move(Folder));
    return Owned;
  }

  int complainOfNothing(const UnitPlan &Plan) const {
    std::string Paths;
    for (const std::string &Path : Opts.Operands.empty() ? Found.Named : Opts.Operands)
      Paths += (Paths.empty() ? "" : ", ") + Path;
    return complain("nothing to analyse in " + Paths + ": " +
                    (Plan.nothingFound() ? "no C or C++ sources found"
                                         : "its C and C++ files are other people's code"));
  }

  /// Returns the signal that ended it, or 0.
  int extractAll(UnitPlan &Plan, const Ownership &Owned) {
    ExtractOptions Extraction;
    Extraction.Models = &Models;
    Extraction.Root = Found.Root;
    Extraction.IsOwned = [&Owned](std::string_view Path) { return Owned.owns(Path); };
    Extraction.Salt.resize(16);
    // Without a salt digests are only easier to guess, and they stay in memory.
    [[maybe_unused]] ssize_t Count = getrandom(Extraction.Salt.data(), Extraction.Salt.size(), 0);
    if (int Signal = extractUnits(Plan.sources(), Extraction))
      return Signal;
    std::set<std::string> Seen;
    for (const Facts &F : Units)
      Seen.insert(F.Files.begin(), F.Files.end());
    return extractUnits(Plan.unseenHeaders(Seen), Extraction);
  }

  int extractUnits(const std::vector<CompileUnit> &Planned, const ExtractOptions &Extraction) {
    PoolOptions Pool;
    Pool.Workers = Opts.Jobs != 0 ? Opts.Jobs : availableProcessors();
    Pool.UnitLimit = Opts.UnitTimeout;
    Progress Line(!Opts.Quiet);
    WorkerPool Workers(
        Pool, [&](const CompileUnit &Unit) { return extract(Unit, Extraction); },
        [&](size_t Done, const CompileUnit &Last) {
          Line.update(Done, Planned.size(), baseName(Last.File));
        });
    std::vector<UnitOutcome> Outcomes = Workers.run(Planned);
    if (Workers.signal() != 0)
      return Workers.signal();
    for (size_t I = 0; I != Planned.size(); ++I)
      keep(Planned[I], std::move(Outcomes[I]));
    return 0;
  }

  void keep(const CompileUnit &Unit, UnitOutcome Outcome) {
    ++Result.Stats.TranslationUnits;
    if (!Outcome.Result) {
      Result.Skipped.push_back({shownPath(Unit.File, Found.Root), Outcome.Failure});
      return;
    }
    ++Result.Stats.Parsed;
    Facts &F = *Outcome.Result;
    Result.Stats.Incomplete += !F.MissingHeaders.empty();
    for (const std::string &Header : std::set(F.MissingHeaders.begin(), F.MissingHeaders.end()))
      ++Result.Stats.MissingHeaders[Header];
    StandIns.insert(F.StandIns.begin(), F.StandIns.end());
    Units.push_back(std::move(F));
  }

  /// Returns the places of secrets.
  std::vector<Place> runChecks(const Ownership &Owned) {
    AnalysisOptions Analysis;
    Analysis.Models = &Models;
    Analysis.Enabled = [this](std::string_view Id) { return Rules.enabled(Id); };
    Analysis.IsTestCode = [&Owned](std::string_view File) { return Owned.isTestCode(File); };
    std::vector<Place> Secrets;
    Result.Findings = analyse(Units, Analysis, &Secrets);
    return Secrets;
  }

  int report(std::vector<Place> Secrets) {
    std::sort(Result.Skipped.begin(), Result.Skipped.end());
    Result.Skipped.erase(std::unique(Result.Skipped.begin(), Result.Skipped.end()),
                         Result.Skipped.end());
    Result.Stats.StandIns.assign(StandIns.begin(), StandIns.end());
    Result.Stats.Seconds = std::chrono::duration<double>(Clock::now() - Start).count();
    Sources Files(Found.Root, std::move(Secrets));
    bool ToFile = !Opts.OutputFile.empty() && Opts.OutputFile != "-";
    TextStyle Style{!ToFile && wantsColor(Opts.Color), Opts.Quiet};
    if (Opts.Color == When::Always)
      Style.Color = true;
    std::string Text =
        Opts.Output == Format::Json ? jsonReport(Result, Files) : textReport(Result, Files, Style);
    std::string Error;
    WriteResult Written =
        ToFile ? writeFile(Opts.OutputFile, Text, Error) : writeStandardOutput(Text, Error);
    if (Written == WriteResult::ReaderGone)
      return ExitReaderGone;
    if (Written == WriteResult::Failed)
      return complain(Error);
    if (Opts.Quiet || ToFile)
      writeStandardError(skippedList(Result));
    if (Opts.Stats)
      writeStandardError(statsText(Result.Stats));
    return exitStatus();
  }

  int exitStatus() const {
    if (!Result.Skipped.empty())
      return ExitIncomplete;
    bool Fails = std::any_of(Result.Findings.begin(), Result.Findings.end(), [&](const Finding &F) {
      return Opts.FailOn && F.Level >= *Opts.FailOn;
    });
    return Fails ? ExitFindings : ExitClean;
  }

  using Clock = std::chrono::steady_clock;

  const Options &Opts;
  Clock::time_point Start = Clock::now();
  RuleFilter Rules;
  ModelSet Models;
  Discovery Found;
  std::vector<Facts> Units;
  std::set<std::string> StandIns;
  Report Result;
};

} // namespace

int runCheck(const Options &Opts) { return CheckRun(Opts).run(); }

} // namespace jwtlint
