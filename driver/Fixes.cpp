//===- Fixes.cpp - Mends what can certainly be mended ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Fixes.h"

#include "driver/Paths.h"
#include "driver/Printable.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace jwtlint {
namespace {

class Planner {
public:
  Planner(const std::vector<Finding> &Findings, const AnalysedText &Read)
      : Findings(Findings), Read(Read) {}

  FixPlan plan(const WantedFinding &Wanted) {
    for (size_t I = 0; I != Findings.size(); ++I)
      if (!Findings[I].Fix.empty() && Wanted(Findings[I]))
        if (std::string Reason = add(I); !Reason.empty())
          Plan.Left.push_back({I, std::move(Reason)});
    std::erase_if(Plan.Files, [](const auto &Entry) { return Entry.second.Mends.empty(); });
    return std::move(Plan);
  }

private:
  /// Why the fix cannot be made; empty if it can.
  std::string add(size_t Index) {
    const std::vector<TextEdit> &Edits = Findings[Index].Fix;
    const std::string &File = Edits.front().Where.File;
    if (std::any_of(Edits.begin(), Edits.end(),
                    [&](const TextEdit &E) { return E.Where.File != File; }))
      return "its fix is in several files";
    FileFix *Fix = fixOf(File);
    if (!Fix)
      return "the file's text is not on the disk, or cannot be read any more";
    switch (Fix->Edited.add(Edits)) {
    case EditedText::Outcome::Added:
      Fix->Mends.push_back(Index);
      return {};
    case EditedText::Outcome::Overlaps:
      return "another fix changes the same text; run --fix again";
    case EditedText::Outcome::NoSuchPlace:
      break;
    }
    return "the file has changed since it was analysed";
  }

  FileFix *fixOf(const std::string &File) {
    if (auto Known = Plan.Files.find(File); Known != Plan.Files.end())
      return &Known->second;
    std::optional<std::string> Text = Read(File);
    if (!Text)
      return nullptr;
    // Columns of code count a byte order mark, those of configuration do not.
    const size_t Mark = kindOf(File) == FileKind::Other ? byteOrderMark(*Text) : 0;
    return &Plan.Files.try_emplace(File, std::move(*Text), Mark).first->second;
  }

  const std::vector<Finding> &Findings;
  const AnalysedText &Read;
  FixPlan Plan;
};

std::string counted(size_t Count, std::string_view Noun) {
  const std::string_view Ending = Count == 1 ? "" : Noun.ends_with('x') ? "es" : "s";
  return fmt::format("{} {}{}", Count, Noun, Ending);
}

std::string line(std::string_view Verb, const Finding &F, std::string_view Reason = {}) {
  return fmt::format("{}: {}:{}:{}: {}{}{}\n", Verb, printable(F.Where.File), F.Where.Line,
                     F.Where.Column, F.Id, Reason.empty() ? "" : ": ", Reason);
}

std::string notesOf(const Report &R, const FixResult &Result, const FixRequest &Request) {
  std::string Notes;
  for (size_t I : Result.Mended)
    Notes += line(Request.DryRun ? "would fix" : "fixed", R.Findings[I]);
  for (const LeftFinding &L : Result.Left)
    Notes += line("not fixed", R.Findings[L.Index], L.Reason);
  Notes += fmt::format("{} {} in {}", counted(Result.Mended.size(), "finding"),
                       Request.DryRun ? "would be fixed" : "fixed",
                       counted(Result.Changed.size(), "file"));
  if (!Result.Left.empty())
    Notes += fmt::format(", {} left", Result.Left.size());
  const auto Unwanted = std::count_if(R.Findings.begin(), R.Findings.end(), [&](const Finding &F) {
    return !F.Fix.empty() && !Request.Wanted(F);
  });
  if (Unwanted != 0)
    Notes += fmt::format("; {} of what is below --fail-on not made",
                         counted(static_cast<size_t>(Unwanted), "fix"));
  return Notes + "\n";
}

/// Everything that a report says about places in files that were changed.
class Mover {
public:
  Mover(const FixPlan &Plan, const std::vector<std::string> &Changed) {
    for (const std::string &File : Changed)
      Moved[File] = &Plan.Files.at(File).Edited;
  }

  void move(Place &P) const {
    if (auto Entry = Moved.find(P.File); Entry != Moved.end())
      P = Entry->second->moved(P);
  }

  void move(Finding &F) const {
    move(F.Where);
    for (FlowStep &Step : F.Flow)
      move(Step.Where);
    for (TextEdit &E : F.Fix)
      move(E.Where);
  }

private:
  std::map<std::string, const EditedText *> Moved;
};

void update(Report &R, std::vector<Place> &Secrets, const FixPlan &Plan, const FixResult &Result) {
  const Mover To(Plan, Result.Changed);
  std::vector<Finding> Rest;
  for (size_t I = 0; I != R.Findings.size(); ++I)
    if (!std::binary_search(Result.Mended.begin(), Result.Mended.end(), I))
      Rest.push_back(std::move(R.Findings[I]));
  R.Findings = std::move(Rest);
  for (Finding &F : R.Findings)
    To.move(F);
  for (DismissedFinding &D : R.Dismissed)
    To.move(D.What);
  for (Place &P : Secrets)
    To.move(P);
}

/// What a dry run says: the files of the diff, and nothing changed.
FixResult resultOf(const FixPlan &Plan, std::vector<LeftFinding> Hidden) {
  FixResult Result;
  Result.Left = std::move(Hidden);
  for (const auto &[File, Fix] : Plan.Files) {
    bool IsShown = false;
    for (size_t I : Fix.Mends)
      if (std::none_of(Result.Left.begin(), Result.Left.end(),
                       [&](const LeftFinding &L) { return L.Index == I; })) {
        Result.Mended.push_back(I);
        IsShown = true;
      }
    if (IsShown)
      Result.Changed.push_back(File);
  }
  std::sort(Result.Mended.begin(), Result.Mended.end());
  return Result;
}

} // namespace

FixPlan planFixes(const std::vector<Finding> &Findings, const WantedFinding &Wanted,
                  const AnalysedText &Read) {
  return Planner(Findings, Read).plan(Wanted);
}

FixOutcome fixFindings(Report &R, std::vector<Place> &Secrets, const FixRequest &Request) {
  Sources Files(Request.Root, Secrets, *Request.View);
  FixPlan Plan = planFixes(R.Findings, Request.Wanted, [&](const std::string &File) {
    const std::string Path = absolutePath(File, Request.Root);
    std::string Why;
    // What an editor or the index of git holds is not what a fix would be written to.
    return Request.View->replacement(Path) ? std::nullopt : Request.View->read(Path, Why);
  });
  FixOutcome Outcome;
  FixResult Result;
  if (Request.DryRun) {
    std::vector<LeftFinding> Hidden;
    Outcome.Diff = diffOf(Plan, Files, Hidden);
    Result = resultOf(Plan, std::move(Hidden));
  } else {
    Result = applyFixes(Plan, Request.Root, Request.Began);
  }
  std::move(Plan.Left.begin(), Plan.Left.end(), std::back_inserter(Result.Left));
  std::sort(Result.Left.begin(), Result.Left.end(),
            [](const LeftFinding &A, const LeftFinding &B) { return A.Index < B.Index; });
  Outcome.Notes = notesOf(R, Result, Request);
  if (!Request.DryRun)
    update(R, Secrets, Plan, Result);
  return Outcome;
}

} // namespace jwtlint
