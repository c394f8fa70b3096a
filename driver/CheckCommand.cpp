//===- CheckCommand.cpp - jwt-lint check ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/CheckCommand.h"

#include "driver/Explain.h"
#include "driver/Fixes.h"
#include "driver/Gate.h"
#include "driver/Glob.h"
#include "driver/Output.h"
#include "driver/Paths.h"
#include "driver/Printable.h"
#include "driver/Project.h"
#include "driver/Report.h"
#include "driver/Scan.h"
#include "driver/Suppressions.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <unistd.h>

namespace jwtlint {

int complain(std::string_view Message) {
  writeStandardError("jwt-lint: " + printable(Message) + "\n");
  return ExitIncomplete;
}

namespace {

/// All of standard input.
std::optional<std::string> readStandardInput(std::string &Error) {
  constexpr size_t Limit = size_t{64} << 20;
  std::string Text;
  std::array<char, 65536> Buffer;
  ssize_t Count = 0;
  while ((Count = read(STDIN_FILENO, Buffer.data(), Buffer.size())) > 0 && Text.size() <= Limit)
    Text.append(Buffer.data(), static_cast<size_t>(Count));
  if (Count == 0)
    return Text;
  Error = std::string("standard input ") + (Count < 0 ? std::strerror(errno) : "is too large");
  return std::nullopt;
}

class CheckRun {
public:
  explicit CheckRun(const Options &Opts) : Opts(Opts) {}

  int run() {
    std::string Error;
    if (!Rules.parse(Opts.Rules, weaknessIds(), Error) || !findFiles(Error) || !findChanges(Error))
      return complain(Error);
    if (!loadProject())
      return ExitIncomplete;
    Result.Skipped = Found.Problems;
    if (Changes && !concernsUs(*Changes))
      return finish(Sources(Found.Root, {}, Found.View));
    ScanInput In;
    In.Opts = &Opts;
    In.What = &What;
    In.Changes = Changes ? &*Changes : nullptr;
    Scan Files(In, Result);
    // A hook names whatever was committed; that all of it is excluded is no failure.
    if (Files.empty() && Found.Problems.empty() && !Changes && Found.Excluded.empty())
      return complainOfNothing(Files);
    int Signal = Files.run(Error);
    if (Signal < 0)
      return complain(Error);
    if (Signal > 0)
      return ExitSignal + Signal;
    return gate(Files);
  }

private:
  bool findFiles(std::string &Error) {
    std::vector<std::string> Paths = Opts.Operands;
    if (!Opts.StdinName.empty()) {
      std::optional<std::string> Text = readStandardInput(Error);
      std::error_code Code;
      if (!Text)
        return false;
      Found.View.replace(absolutePath(Opts.StdinName, std::filesystem::current_path(Code).string()),
                         std::move(*Text));
      Paths = {Opts.StdinName};
    }
    return discover(Paths, Opts.Staged ? TreeState::Index : TreeState::Work, Found, Error);
  }

  /// Reads what --staged or --since ask for.
  bool findChanges(std::string &Error) {
    if (!Opts.Staged && Opts.Since.empty())
      return true;
    if (!Found.IsRepository) {
      Error = std::string(Opts.Staged ? "'--staged'" : "'--since'") + ": " + Found.Root +
              " is in no git repository";
      return false;
    }
    Git Repository(Found.Root);
    Changes = Opts.Staged ? stagedChanges(Repository, Error)
                          : changesSince(Repository, Opts.Since, Error);
    return Changes && (!Opts.Staged || !Changes->empty() || findOtherChanges(Repository, Error));
  }

  /// Nothing is staged. pre-commit then asks about the difference of two revisions or, with
  /// --all-files, about everything; a hook that looked at nothing would never fail.
  bool findOtherChanges(const Git &Repository, std::string &Error) {
    const char *Hook = std::getenv("PRE_COMMIT");
    if (!Hook || std::string_view(Hook) != "1") {
      if (!Opts.Quiet)
        writeStandardError("nothing is staged\n");
      return true;
    }
    Changes.reset();
    if (const char *From = std::getenv("PRE_COMMIT_FROM_REF")) {
      Changes = changesSince(Repository, From, Error);
      return Changes.has_value();
    }
    return true;
  }

  bool loadProject() {
    std::vector<std::string> Errors;
    if (What.load(Opts, Errors))
      return true;
    for (const std::string &Error : Errors)
      complain(Error);
    return false;
  }

  /// Can the change have to do with any finding?
  bool concernsUs(const ChangeSet &Change) const {
    return std::any_of(Change.files().begin(), Change.files().end(), [](const auto &File) {
      return kindOf(File.first) != FileKind::Other || mayBeConfiguration(File.first);
    });
  }

  int complainOfNothing(const Scan &Files) const {
    std::string Paths;
    for (const std::string &Path : Opts.Operands.empty() ? Found.Named : Opts.Operands)
      Paths += (Paths.empty() ? "" : ", ") + Path;
    return complain("nothing to analyse in " + Paths + ": " +
                    (Files.nothingFound() ? "no C or C++ sources and no configuration found"
                                          : "its files are other people's code"));
  }

  int gate(Scan &Files) {
    std::vector<Place> Secrets = Files.takeSecrets();
    Sources Texts(Found.Root, Secrets, Found.View);
    giveFingerprints(Result.Findings, Texts);
    auto Unused = Settings.settle(Result.Findings, Result.Dismissed,
                                  [&](std::string_view File) { return What.isTestCode(File); });
    GateOptions Gate;
    Gate.Root = Found.Root;
    Gate.View = &Found.View;
    Gate.Commented = Files.commentedFiles();
    Gate.NeedsReasons = Settings.project().RequireReasons;
    Gate.IsWhole = Result.Skipped.empty() && isWholeTree();
    Gate.IsOn = [this](std::string_view Id, std::string_view File) {
      return Settings.at(File).ruleEnabled(Id);
    };
    Gate.HasRun = [this](std::string_view Id) { return Settings.everywhereEnabled(Id); };
    Gate.UnusedAllowances = std::move(Unused);
    Gate.BaselineFile = baselineFile();
    // Settings may name one before the first finding is known.
    Gate.BaselineMustExist = !Opts.Baseline.empty();
    Gate.WriteBaseline = !Opts.WriteBaseline.empty();
    Gate.PruneBaseline = Opts.PruneBaseline;
    Gate.Changes = Changes ? &*Changes : nullptr;
    std::string Error;
    if (!mayWriteBaseline(Error) || !passGate(Result, Gate, Texts, Error))
      return complain(Error);
    if (Opts.Fix)
      return fix(std::move(Secrets));
    return finish(std::move(Texts));
  }

  int fix(std::vector<Place> Secrets) {
    FixRequest Request;
    Request.Root = Found.Root;
    Request.View = &Found.View;
    Request.Began = Began;
    Request.Wanted = [this](const Finding &F) { return fails(F); };
    Request.DryRun = Opts.DryRun;
    FixOutcome Outcome = fixFindings(Result, Secrets, Request);
    std::string Error;
    if (WriteResult Written = writeStandardOutput(Outcome.Diff, Error);
        Written != WriteResult::Done)
      return Written == WriteResult::ReaderGone ? ExitReaderGone : complain(Error);
    writeStandardError(Outcome.Notes);
    return finish(Sources(Found.Root, std::move(Secrets), Found.View));
  }

  bool isWholeTree() const {
    return std::find(Found.Named.begin(), Found.Named.end(), Found.Root) != Found.Named.end();
  }

  std::string baselineFile() const {
    const std::string &Given = Opts.WriteBaseline.empty() ? Opts.Baseline : Opts.WriteBaseline;
    std::error_code Code;
    return Given.empty() ? Settings.project().Baseline
                         : absolutePath(Given, std::filesystem::current_path(Code).string());
  }

  /// A baseline that forgets what could not be looked at would report it as new tomorrow.
  bool mayWriteBaseline(std::string &Error) const {
    if (Opts.WriteBaseline.empty() && !Opts.PruneBaseline)
      return true;
    if (Result.Skipped.empty() && (isWholeTree() || !Opts.PruneBaseline))
      return true;
    Error = Result.Skipped.empty()
                ? "'--prune-baseline' needs the whole repository, not a part of it"
                : "the baseline is not written, since not everything could be analysed:\n" +
                      skippedList(Result);
    return false;
  }

  int finish(Sources Texts) {
    Result.Stats.Seconds = std::chrono::duration<double>(Clock::now() - Start).count();
    std::string Error;
    WriteResult Written = writeReports(Result, Texts, Opts, Error);
    if (Written == WriteResult::ReaderGone)
      return ExitReaderGone;
    if (Written == WriteResult::Failed)
      return complain(Error);
    if (Opts.Stats)
      writeStandardError(statsText(Result.Stats));
    return exitStatus();
  }

  int exitStatus() const {
    // What was not analysed before, a change does not answer for.
    bool IsIncomplete =
        std::any_of(Result.Skipped.begin(), Result.Skipped.end(),
                    [&](const NotAnalysed &N) { return !Changes || Changes->hasFile(N.File); });
    if (IsIncomplete)
      return ExitIncomplete;
    bool Fails = std::any_of(Result.Findings.begin(), Result.Findings.end(),
                             [this](const Finding &F) { return fails(F); });
    return Fails ? ExitFindings : ExitClean;
  }

  /// Does the finding make the run fail?
  bool fails(const Finding &F) const {
    FailLevel FailOn =
        Opts.FailOnGiven ? Opts.FailOn : Settings.project().FailOn.value_or(Opts.FailOn);
    return FailOn && F.Level >= *FailOn;
  }

  using Clock = std::chrono::steady_clock;

  const Options &Opts;
  Clock::time_point Start = Clock::now();
  std::chrono::system_clock::time_point Began = std::chrono::system_clock::now();
  RuleFilter Rules;
  Project What;
  Discovery &Found = What.Found;
  const SettingsTree &Settings = What.Settings;
  std::optional<ChangeSet> Changes;
  Report Result;
};

} // namespace

int runCheck(const Options &Opts) {
  // The process ends with it, and to take apart all that a large repository has led to would
  // only take time.
  static auto *Run = new CheckRun(Opts);
  return Run->run();
}

} // namespace jwtlint
