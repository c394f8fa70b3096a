//===- CheckCommand.cpp - jwt-lint check ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CheckCommand.h"

#include "checks/Check.h"
#include "driver/Configurations.h"
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
#include <iterator>
#include <set>
#include <tuple>

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
    if (!Rules.parse(Opts.Rules, weaknessIds(), Error) || !loadConfigRules(Error) ||
        !discover(Opts.Operands, Found, Error) || !loadModels(Error))
      return complain(Error);
    Result.Skipped = Found.Problems;
    Ownership Owned = ownership();
    UnitPlan Plan(Found, Owned);
    chooseConfigurations(Owned);
    if (Plan.empty() && Configurations.empty() && Found.Problems.empty())
      return complainOfNothing(Plan);
    if (!Plan.useDatabase(Opts.BuildPath, Result.Skipped, Error))
      return complain(Error);
    if (int Signal = extractAll(Plan, Owned))
      return ExitSignal + Signal;
    std::vector<Place> Secrets = lintConfiguration(Owned);
    joinWithConfiguration(Owned);
    std::vector<Place> OfCode = runChecks(Owned);
    Secrets.insert(Secrets.end(), OfCode.begin(), OfCode.end());
    return report(std::move(Secrets));
  }

private:
  bool loadConfigRules(std::string &Error) {
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
    if (!ConfigRules.addBuiltIn(Error))
      return false;
    ConfigRules.finish();
    return true;
  }

  /// The configuration files to lint: wanted, and the repository's own.
  void chooseConfigurations(const Ownership &Owned) {
    for (const std::string &File : Found.Configurations)
      if (Found.isWanted(File) && Owned.owns(File))
        Configurations.push_back(File);
    // Of a file that is named, silence would say that it is clean.
    for (const std::string &File : Found.Named) {
      std::string Why;
      if (!std::binary_search(Configurations.begin(), Configurations.end(), File) ||
          mayBeConfiguration(File))
        continue;
      std::optional<std::string> Text = readRegularFile(File, Why);
      if (Text && !config::formatOf(File, *Text))
        Result.Skipped.push_back({shownPath(File, Found.Root),
                                  "neither C or C++ nor configuration that jwt-lint can read"});
    }
  }

  ConfigurationOptions configurationOptions(const Ownership &Owned) const {
    ConfigurationOptions Options;
    Options.Rules = &ConfigRules;
    Options.Root = Found.Root;
    Options.IsTestCode = [&Owned](std::string_view File) {
      return Owned.isTestCode(File) || config::isDevelopmentName(Owned.belowNamed(File));
    };
    Options.Threads = Opts.Jobs != 0 ? Opts.Jobs : availableProcessors();
    return Options;
  }

  /// Returns the places of secrets.
  std::vector<Place> lintConfiguration(const Ownership &Owned) {
    ConfigurationResult Linted = lintConfigurations(Configurations, configurationOptions(Owned));
    Result.Stats.Configs = Linted.Read;
    Result.Stats.Unrendered = Linted.Unrendered;
    std::move(Linted.Skipped.begin(), Linted.Skipped.end(), std::back_inserter(Result.Skipped));
    for (Finding &F : Linted.Findings)
      if (Rules.enabled(F.Id))
        OfConfiguration.push_back(std::move(F));
    return std::move(Linted.Secrets);
  }

  /// Adds the facts of configuration files that set what the code reads.
  void joinWithConfiguration(const Ownership &Owned) {
    if (Units.empty() || Configurations.empty())
      return;
    config::WantedNames Wanted(Units, Salt);
    if (Wanted.empty())
      return;
    ConfigurationOptions Options = configurationOptions(Owned);
    Options.Wanted = &Wanted;
    ConfigurationResult Joined = lintConfigurations(Configurations, Options);
    std::move(Joined.Set.begin(), Joined.Set.end(), std::back_inserter(Units));
    std::move(Joined.Skipped.begin(), Joined.Skipped.end(), std::back_inserter(Result.Skipped));
  }

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
    // Configuration alone needs none.
    return Found.Files.empty() || Models.addBuiltIn(Error);
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

  bool hasWantedConfigurations() const {
    return std::any_of(Found.Configurations.begin(), Found.Configurations.end(),
                       [&](const std::string &File) { return Found.isWanted(File); });
  }

  int complainOfNothing(const UnitPlan &Plan) const {
    std::string Paths;
    for (const std::string &Path : Opts.Operands.empty() ? Found.Named : Opts.Operands)
      Paths += (Paths.empty() ? "" : ", ") + Path;
    return complain("nothing to analyse in " + Paths + ": " +
                    (Plan.nothingFound() && !hasWantedConfigurations()
                         ? "no C or C++ sources and no configuration found"
                         : "its files are other people's code"));
  }

  /// Returns the signal that ended it, or 0.
  int extractAll(UnitPlan &Plan, const Ownership &Owned) {
    ExtractOptions Extraction;
    Extraction.Models = &Models;
    Extraction.Root = Found.Root;
    Extraction.IsOwned = [&Owned](std::string_view Path) { return Owned.owns(Path); };
    Salt.resize(16);
    // Without a salt digests are only easier to guess, and they stay in memory.
    [[maybe_unused]] ssize_t Count = getrandom(Salt.data(), Salt.size(), 0);
    Extraction.Salt = Salt;
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
    Analysis.IsTestCode = [&Owned](std::string_view File) {
      return Owned.isTestCode(File) ||
             (mayBeConfiguration(File) && (config::isDevelopmentName(baseName(File)) ||
                                           config::isDevelopmentName(Owned.belowNamed(File))));
    };
    std::vector<Place> Secrets;
    if (!Units.empty())
      Result.Findings = analyse(Units, Analysis, &Secrets);
    addOfConfiguration();
    return Secrets;
  }

  static bool isOfSecret(const Finding &F) {
    return F.Id == "jwt-hardcoded-secret" || F.Id == "jwt-weak-secret" ||
           F.Id == "jwt-private-key-exposed";
  }

  /// A secret of a configuration file is one finding: replacing it mends both that it is
  /// written there and that it is weak.
  void mergeSecrets(std::vector<Finding> &All) const {
    auto IsWeak = [&](const Finding &F) {
      return F.Id == "jwt-weak-secret" && mayBeConfiguration(F.Where.File);
    };
    for (Finding &Weak : All)
      if (IsWeak(Weak))
        for (Finding &Written : All)
          if (Written.Id == "jwt-hardcoded-secret" && Written.Where == Weak.Where) {
            Written.Message +=
                ", and it is weak" +
                Weak.Message.substr(std::min(Weak.Message.find(':'), Weak.Message.size()));
            Weak.Id.clear();
          }
    std::erase_if(All, [](const Finding &F) { return F.Id.empty(); });
  }

  /// What a rule says of a value is left out where the code says the same with a flow.
  void addOfConfiguration() {
    std::vector<Finding> &All = Result.Findings;
    mergeSecrets(All);
    size_t OfCode = All.size();
    for (Finding &F : OfConfiguration)
      if (std::none_of(All.begin(), All.begin() + static_cast<ptrdiff_t>(OfCode),
                       [&](const Finding &Other) {
                         return Other.Where == F.Where &&
                                (Other.Id == F.Id || (isOfSecret(Other) && isOfSecret(F)));
                       }))
        All.push_back(std::move(F));
    std::sort(All.begin(), All.end(), [](const Finding &A, const Finding &B) {
      return std::tie(A.Where, A.Id, A.Level, A.Message) <
             std::tie(B.Where, B.Id, B.Level, B.Message);
    });
  }

  int report(std::vector<Place> Secrets) {
    std::sort(Result.Skipped.begin(), Result.Skipped.end());
    Result.Skipped.erase(std::unique(Result.Skipped.begin(), Result.Skipped.end()),
                         Result.Skipped.end());
    Result.Stats.StandIns.assign(StandIns.begin(), StandIns.end());
    Result.Stats.Seconds = std::chrono::duration<double>(Clock::now() - Start).count();
    Sources Files(Found.Root, std::move(Secrets));
    giveFingerprints(Result.Findings, Files);
    std::string Error;
    WriteResult Written = writeReports(Result, Files, Opts, Error);
    if (Written == WriteResult::ReaderGone)
      return ExitReaderGone;
    if (Written == WriteResult::Failed)
      return complain(Error);
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
  config::Linter ConfigRules;
  ModelSet Models;
  Discovery Found;
  std::vector<std::string> Configurations; ///< absolute, sorted
  std::vector<Finding> OfConfiguration;
  std::string Salt; ///< of the digests in facts
  std::vector<Facts> Units;
  std::set<std::string> StandIns;
  Report Result;
};

} // namespace

int runCheck(const Options &Opts) { return CheckRun(Opts).run(); }

} // namespace jwtlint
