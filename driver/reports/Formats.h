//===- Formats.h - The formats of reports -----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each format is a function from a Report to text; docs/reports.md says what is in
// them and what stays the same from version to version. The same report gives the
// same bytes. What comes from the scanned tree is masked and escaped for the format,
// so that no name, message or line can add to it. Text and JSON are in
// driver/Report.h.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_FORMATS_H
#define JWTLINT_DRIVER_REPORTS_FORMATS_H

#include "driver/Report.h"

#include <cstddef>
#include <string>

namespace jwtlint {

/// SARIF 2.1.0, for code scanning and editors.
std::string sarifReport(const Report &R, Sources &Files);

/// Commands that make GitHub Actions annotate lines. GitHub shows ten of each kind, so these
/// are the most severe ones; the last says how many are missing, and that the job summary has
/// them if there is one.
std::string githubReport(const Report &R, Sources &Files, bool HasSummary);

/// The most that GitHub takes as the summary of a step; more, and it shows nothing.
inline constexpr size_t GithubSummaryLimit = size_t{1} << 20;

/// A job summary in GitHub's Markdown with all findings, most severe first, in at most Room
/// bytes. It says what had to be left out; empty if there is no room even for that.
std::string githubSummary(const Report &R, size_t Room);

/// GitLab Code Quality.
std::string gitlabReport(const Report &R);

/// JUnit's XML.
std::string junitReport(const Report &R, Sources &Files);

/// A page of its own for people.
std::string htmlReport(const Report &R, Sources &Files);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_FORMATS_H
