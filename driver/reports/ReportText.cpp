//===- ReportText.cpp - What several reports say ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/ReportText.h"

#include "driver/Printable.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {

std::string safeText(std::string_view Text) { return printable(maskTokens(Text)); }

std::string placeText(const Place &P) {
  std::string Name = printable(P.File);
  return P.valid() ? fmt::format("{}:{}:{}", Name, P.Line, P.Column) : Name;
}

std::string counted(size_t Count, std::string_view Noun) {
  return fmt::format("{} {}{}", Count, Noun, Count == 1 ? "" : "s");
}

SeverityCounts countSeverities(std::span<const Finding> Findings) {
  SeverityCounts Counts{};
  for (const Finding &F : Findings)
    ++Counts[static_cast<size_t>(F.Level)];
  return Counts;
}

static void add(std::string &List, const std::string &Item) {
  List += (List.empty() ? "" : ", ") + Item;
}

std::string severitySummary(const SeverityCounts &Counts) {
  std::string Out;
  for (Severity S : {Severity::Error, Severity::Warning, Severity::Note})
    if (size_t Count = Counts[static_cast<size_t>(S)])
      add(Out, counted(Count, severityName(S)));
  return Out.empty() ? "no findings" : Out;
}

DismissalCounts countDismissals(const Report &R) {
  DismissalCounts Counts{};
  for (const DismissedFinding &D : R.Dismissed)
    ++Counts[static_cast<size_t>(D.Why.By)];
  return Counts;
}

std::string dismissedSummary(const Report &R) {
  using enum Dismissal::Means;
  DismissalCounts Counts = countDismissals(R);
  auto Of = [&](Dismissal::Means By) { return Counts[static_cast<size_t>(By)]; };
  std::string Out;
  if (size_t Count = Of(Baseline))
    add(Out, fmt::format("{} known from the baseline", Count));
  if (size_t Count = Of(Comment))
    add(Out, fmt::format("{} ignored by {}", Count, Count == 1 ? "a comment" : "comments"));
  if (size_t Count = Of(Settings))
    add(Out, fmt::format("{} ignored by settings", Count));
  if (size_t Count = R.Stats.OutsideChange)
    add(Out, fmt::format("{} outside the change", Count));
  return Out;
}

std::span<const TextEdit> shownFix(const Finding &F) {
  bool IsShown = std::all_of(F.Fix.begin(), F.Fix.end(), [](const TextEdit &E) {
    return E.Where.valid() && maskTokens(E.Text) == E.Text;
  });
  return IsShown ? std::span(F.Fix) : std::span<const TextEdit>();
}

} // namespace jwtlint
