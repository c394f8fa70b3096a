//===- JsonReport.cpp - Findings for programs -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/JsonText.h"
#include "driver/reports/ReportText.h"
#include "facts/Weakness.h"

#include <cmath>

namespace jwtlint {

static Json cweOf(const std::string &Id) {
  Json Result = Json::array();
  if (const Weakness *W = findWeakness(Id))
    for (unsigned Number : W->Cwe)
      Result.push_back("CWE-" + std::to_string(Number));
  return Result;
}

static Json flowOf(const std::vector<FlowStep> &Flow) {
  Json Result = Json::array();
  for (const FlowStep &Step : Flow)
    Result.push_back({{"file", Step.Where.File},
                      {"line", Step.Where.Line},
                      {"column", Step.Where.Column},
                      {"message", maskTokens(Step.Message)}});
  return Result;
}

static Json fixOf(const Finding &F) {
  Json Result = Json::array();
  for (const TextEdit &Edit : shownFix(F))
    Result.push_back({{"file", Edit.Where.File},
                      {"line", Edit.Where.Line},
                      {"column", Edit.Where.Column},
                      {"endLine", Edit.Where.EndLine},
                      {"endColumn", Edit.Where.EndColumn},
                      {"text", Edit.Text}});
  return Result;
}

static Json findingOf(const Finding &F) {
  return {{"id", F.Id},
          {"severity", severityName(F.Level)},
          {"message", maskTokens(F.Message)},
          {"file", F.Where.File},
          {"line", F.Where.Line},
          {"column", F.Where.Column},
          {"endLine", F.Where.EndLine},
          {"endColumn", F.Where.EndColumn},
          {"cwe", cweOf(F.Id)},
          {"fingerprint", F.Fingerprint},
          {"suggestion", maskTokens(F.Suggestion)},
          {"flow", flowOf(F.Flow)},
          {"symbol", maskTokens(F.Symbol)},
          {"fix", fixOf(F)}};
}

std::string jsonReport(const Report &R) {
  Json Findings = Json::array(), Skipped = Json::array();
  for (const Finding &F : R.Findings)
    Findings.push_back(findingOf(F));
  for (const NotAnalysed &N : R.Skipped)
    Skipped.push_back({{"file", N.File}, {"reason", maskTokens(N.Reason)}});
  DismissalCounts Dismissed = countDismissals(R);
  auto DismissedBy = [&](Dismissal::Means By) { return Dismissed[static_cast<size_t>(By)]; };
  Json Root = {{"version", 1},
               {"findings", std::move(Findings)},
               {"notAnalysed", std::move(Skipped)},
               {"stats",
                {{"translationUnits", R.Stats.TranslationUnits},
                 {"parsed", R.Stats.Parsed - R.Stats.Cached},
                 {"cached", R.Stats.Cached},
                 {"configs", R.Stats.Configs},
                 {"unrenderedTemplates", R.Stats.Unrendered},
                 {"seconds", std::round(R.Stats.Seconds * 100) / 100},
                 {"dismissed",
                  {{"comment", DismissedBy(Dismissal::Means::Comment)},
                   {"baseline", DismissedBy(Dismissal::Means::Baseline)},
                   {"settings", DismissedBy(Dismissal::Means::Settings)}}},
                 {"outsideChange", R.Stats.OutsideChange},
                 {"staleBaseline", R.Stats.StaleBaseline}}}};
  return jsonText(Root);
}

} // namespace jwtlint
