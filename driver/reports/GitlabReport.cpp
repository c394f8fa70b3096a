//===- GitlabReport.cpp - GitLab Code Quality -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// GitLab's page "Code Quality", section "Import Code Quality results": an array of
// issues with these members. The parser stops at the first issue that lacks one, and of
// two with the same fingerprint it keeps one.
//
//===----------------------------------------------------------------------===//

#include "driver/reports/Formats.h"
#include "driver/reports/JsonText.h"
#include "driver/reports/ReportText.h"

#include <algorithm>

namespace jwtlint {

static std::string_view gitlabSeverity(Severity S) {
  switch (S) {
  case Severity::Error:
    return "critical";
  case Severity::Warning:
    return "major";
  case Severity::Note:
    break;
  }
  return "info";
}

std::string gitlabReport(const Report &R) {
  Json Issues = Json::array();
  for (const Finding &F : R.Findings)
    Issues.push_back(
        {{"description", safeText(F.Message)},
         {"check_name", F.Id},
         {"fingerprint", F.Fingerprint},
         {"severity", gitlabSeverity(F.Level)},
         {"location",
          {{"path", F.Where.File}, {"lines", {{"begin", std::max(F.Where.Line, 1U)}}}}}});
  return jsonText(Issues);
}

} // namespace jwtlint
