//===- GithubReport.cpp - Annotations of GitHub Actions ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// GitHub's pages "Workflow commands" (syntax, escapes) and "Problem matchers" (ten
// annotations of each kind for a step). What is printed is read by the runner: text
// from the scanned tree only stands in escaped properties and data.
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"
#include "driver/reports/Formats.h"
#include "driver/reports/Region.h"
#include "driver/reports/ReportText.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

constexpr size_t ShownOfAKind = 10;

/// The data of a command, or with IsProperty one of its properties. Newlines are of the
/// command's own text or of a file's name; other control characters become visible.
std::string escaped(std::string_view Text, bool IsProperty) {
  std::string Out;
  for (; !Text.empty();) {
    char C = Text.front();
    size_t Bytes = 1;
    if (C == '%')
      Out += "%25";
    else if (C == '\r')
      Out += "%0D";
    else if (C == '\n')
      Out += "%0A";
    else if (C == ':' && IsProperty)
      Out += "%3A";
    else if (C == ',' && IsProperty)
      Out += "%2C";
    else {
      Cell Shown = firstCell(Text);
      Out += Shown.Text;
      Bytes = Shown.Bytes;
    }
    Text.remove_prefix(Bytes);
  }
  return Out;
}

std::string_view commandOf(Severity S) {
  switch (S) {
  case Severity::Error:
    return "error";
  case Severity::Warning:
    return "warning";
  case Severity::Note:
    break;
  }
  return "notice";
}

/// The properties of a place, each with a comma behind it.
std::string placeProperties(const Place &P, Sources &Files) {
  std::string Out = fmt::format("file={},", escaped(P.File, true));
  std::optional<Region> R = regionOf(P, Files);
  if (!R)
    return Out;
  Out += fmt::format("line={},endLine={},", R->StartLine, R->EndLine);
  // The runner drops columns of a range of several lines, and says so.
  if (R->hasColumns() && R->StartLine == R->EndLine)
    Out += fmt::format("col={},endColumn={},", R->StartColumn, R->EndColumn);
  return Out;
}

std::string annotation(const Finding &F, Sources &Files) {
  std::string Text = safeText(F.Message);
  if (!F.Suggestion.empty())
    Text += "\nfix: " + safeText(F.Suggestion);
  return fmt::format("::{} {}title={}::{}\n", commandOf(F.Level), placeProperties(F.Where, Files),
                     escaped(F.Id, true), escaped(Text, false));
}

std::string annotation(const NotAnalysed &N) {
  return fmt::format("::warning file={},title=not analysed::{}\n", escaped(N.File, true),
                     escaped(safeText(N.Reason), false));
}

std::string lastNotice(std::string_view What, bool HasSummary) {
  std::string Text = fmt::format(
      "{} not shown here: GitHub shows {} annotations of a kind. {}", What, ShownOfAKind,
      HasSummary ? "The summary of the job lists all." : "'--format text' lists all.");
  return fmt::format("::notice title=jwt-lint::{}\n", escaped(Text, false));
}

} // namespace

std::string githubReport(const Report &R, Sources &Files, bool HasSummary) {
  SeverityCounts All = countSeverities(R.Findings), Shown{};
  auto [Notes, Warnings, Errors] = All;
  size_t Skipped = std::min(R.Skipped.size(), ShownOfAKind - std::min(Warnings, ShownOfAKind));
  bool IsCut = std::max({Notes, Warnings, Errors}) > ShownOfAKind || Skipped < R.Skipped.size();
  const SeverityCounts Limits = {ShownOfAKind - (IsCut ? 1 : 0), ShownOfAKind, ShownOfAKind};

  std::string Out;
  for (Severity S : {Severity::Error, Severity::Warning, Severity::Note}) {
    auto Index = static_cast<size_t>(S);
    for (const Finding &F : R.Findings)
      if (F.Level == S && Shown[Index] < Limits[Index]) {
        Out += annotation(F, Files);
        ++Shown[Index];
      }
    if (S == Severity::Warning)
      for (size_t I = 0; I != Skipped; ++I)
        Out += annotation(R.Skipped[I]);
  }
  if (!IsCut)
    return Out;
  SeverityCounts Missing = {All[0] - Shown[0], All[1] - Shown[1], All[2] - Shown[2]};
  std::string What;
  if (Missing != SeverityCounts{})
    What = severitySummary(Missing);
  if (size_t Count = R.Skipped.size() - Skipped)
    What += fmt::format("{}{} not analysed", What.empty() ? "" : ", ", counted(Count, "file"));
  return Out + lastNotice(What, HasSummary);
}

} // namespace jwtlint
