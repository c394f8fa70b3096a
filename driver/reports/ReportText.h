//===- ReportText.h - What several reports say ------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Small pieces of text that more than one report needs. All of them are safe to
// print: one line, valid UTF-8, no control characters, no tokens or keys.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_REPORTTEXT_H
#define JWTLINT_DRIVER_REPORTS_REPORTTEXT_H

#include "driver/Report.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace jwtlint {

/// A message of a finding as it may be shown.
std::string safeText(std::string_view Text);

/// The name of the file and, where known, ":line:column".
std::string placeText(const Place &P);

/// "1 error", "2 errors".
std::string counted(size_t Count, std::string_view Noun);

/// How many findings of each severity there are, indexed by Severity.
using SeverityCounts = std::array<size_t, 3>;
SeverityCounts countSeverities(std::span<const Finding> Findings);

/// "19 errors, 3 warnings" or "no findings".
std::string severitySummary(const SeverityCounts &Counts);

/// How many findings are dismissed by what means, indexed by Dismissal::Means.
using DismissalCounts = std::array<size_t, 3>;
DismissalCounts countDismissals(const Report &R);

/// "3 known from the baseline, 1 ignored by a comment"; empty if nothing is left out.
std::string dismissedSummary(const Report &R);

/// The files that were looked into.
inline size_t filesRead(const RunStats &Stats) { return Stats.Parsed + Stats.Configs; }

/// A finding as the text report shows it, without colour: several lines.
std::string findingText(const Finding &F, Sources &Files);

/// The edits of a finding, or nothing if masking would change their text: what is not shown in
/// full cannot be applied.
std::span<const TextEdit> shownFix(const Finding &F);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_REPORTTEXT_H
