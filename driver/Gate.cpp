//===- Gate.cpp - Which findings are to be acted on -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Gate.h"

#include "driver/Baseline.h"
#include "driver/Paths.h"
#include "driver/Suppressions.h"
#include "facts/Weakness.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <set>

namespace jwtlint {
namespace {

class GateRun {
public:
  GateRun(Report &R, const GateOptions &Options, Sources &Files)
      : R(R), Options(Options), Files(Files) {}

  bool run(std::string &Error) {
    readComments();
    setAside(Dismissal::Means::Comment,
             [this](const Finding &F, std::string &Reason) { return isDismissed(F, Reason); });
    complain();
    if (!useBaseline(Error))
      return false;
    if (Options.Changes)
      R.Stats.OutsideChange = std::erase_if(
          R.Findings, [this](const Finding &F) { return !Options.Changes->concerns(F); });
    std::sort(R.Dismissed.begin(), R.Dismissed.end(),
              [](const auto &A, const auto &B) { return orderOf(A.What) < orderOf(B.What); });
    return true;
  }

private:
  static std::tuple<const Place &, const std::string &, const std::string &>
  orderOf(const Finding &F) {
    return {F.Where, F.Id, F.Message};
  }

  template <typename Judge> void setAside(Dismissal::Means By, Judge IsSetAside) {
    std::vector<Finding> Kept;
    for (Finding &F : R.Findings) {
      std::string Reason;
      if (IsSetAside(F, Reason))
        R.Dismissed.push_back({std::move(F), {By, std::move(Reason)}});
      else
        Kept.push_back(std::move(F));
    }
    R.Findings = std::move(Kept);
  }

  void readComments() {
    std::set<std::string> Names(Options.Commented.begin(), Options.Commented.end());
    for (const Finding &F : R.Findings)
      Names.insert(F.Where.File);
    for (const std::string &Name : Names) {
      std::string Why;
      std::optional<std::string> Text = Options.View->read(absolutePath(Name, Options.Root), Why);
      if (Text && mayHoldSuppressions(*Text))
        ByFile[Name] = findSuppressions(Name, SourceFile(std::move(*Text)));
    }
  }

  bool isDismissed(const Finding &F, std::string &Reason) {
    auto Entry = ByFile.find(F.Where.File);
    if (Entry == ByFile.end())
      return false;
    // All that name it are of use, not only the first.
    bool Result = false;
    for (Suppression &S : Entry->second)
      if (S.dismisses(F)) {
        if (!Result)
          Reason = S.Reason;
        Result = true;
      }
    return Result;
  }

  /// Adds what is wrong with the comments.
  void complain() {
    std::vector<Finding> Found;
    auto Add = [&](std::vector<Finding> More) {
      std::move(More.begin(), More.end(), std::back_inserter(Found));
    };
    for (const auto &[Name, All] : ByFile) {
      const std::string &File = Name;
      if (!Options.IsOn(SuppressionId, File))
        continue;
      for (const Suppression &S : All) {
        Add(complaintsOf(S, Options.NeedsReasons));
        if (Options.IsWhole)
          Add(complaintsOfUnused(S, [&](std::string_view Id) { return Options.IsOn(Id, File); }));
      }
    }
    if (Options.IsWhole)
      for (const Allowance *A : Options.UnusedAllowances)
        Found.push_back(
            suppressionFinding(A->Where, "nothing is found that this entry allows", "remove it"));
    giveFingerprints(Found, Files);
    std::move(Found.begin(), Found.end(), std::back_inserter(R.Findings));
    std::sort(R.Findings.begin(), R.Findings.end(), [](const Finding &A, const Finding &B) {
      return std::tie(A.Where, A.Id, A.Level, A.Message) <
             std::tie(B.Where, B.Id, B.Level, B.Message);
    });
  }

  static bool isMissing(const std::string &Path) {
    std::error_code Code;
    return std::filesystem::status(Path, Code).type() == std::filesystem::file_type::not_found;
  }

  bool useBaseline(std::string &Error) {
    if (Options.BaselineFile.empty())
      return true;
    std::string Name = shownPath(Options.BaselineFile, Options.Root);
    if (Options.WriteBaseline) {
      if (writeFile(Options.BaselineFile, Baseline::textFor(R.Findings), Error) !=
          WriteResult::Done)
        return false;
      setAside(Dismissal::Means::Baseline, [](const Finding &, std::string &) { return true; });
      return true;
    }
    Baseline Known;
    std::string Why;
    std::optional<std::string> Text = Options.View->read(Options.BaselineFile, Why);
    if (!Text && !Options.BaselineMustExist && isMissing(Options.BaselineFile))
      return true;
    if (!Text) {
      Error = "baseline '" + Name + "' " + Why + "; --write-baseline makes one";
      return false;
    }
    if (!Known.parse(Name, *Text, Error))
      return false;
    setAside(Dismissal::Means::Baseline,
             [&](const Finding &F, std::string &) { return Known.knows(F); });
    // An id that is none any more has run out for good.
    auto HasRun = [&](std::string_view Id) { return !findWeakness(Id) || Options.HasRun(Id); };
    size_t Stale = Options.IsWhole ? Known.stale(HasRun) : 0;
    if (!Options.PruneBaseline)
      R.Stats.StaleBaseline = Stale;
    if (!Options.PruneBaseline || Stale == 0)
      return true;
    return writeFile(Options.BaselineFile, Known.pruned(HasRun), Error) == WriteResult::Done;
  }

  Report &R;
  const GateOptions &Options;
  Sources &Files;
  std::map<std::string, std::vector<Suppression>> ByFile;
};

} // namespace

bool passGate(Report &R, const GateOptions &Options, Sources &Files, std::string &Error) {
  return GateRun(R, Options, Files).run(Error);
}

} // namespace jwtlint
