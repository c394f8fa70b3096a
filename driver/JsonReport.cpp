//===- JsonReport.cpp - Findings for programs -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Report.h"

#include "facts/Weakness.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace jwtlint {

using Json = nlohmann::ordered_json;

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
          {"flow", flowOf(F.Flow)}};
}

std::string jsonReport(const Report &R) {
  Json Findings = Json::array(), Skipped = Json::array();
  for (const Finding &F : R.Findings)
    Findings.push_back(findingOf(F));
  for (const NotAnalysed &N : R.Skipped)
    Skipped.push_back({{"file", N.File}, {"reason", N.Reason}});
  Json Root = {{"version", 1},
               {"findings", std::move(Findings)},
               {"notAnalysed", std::move(Skipped)},
               {"stats",
                {{"translationUnits", R.Stats.TranslationUnits},
                 {"parsed", R.Stats.Parsed},
                 {"configs", R.Stats.Configs},
                 {"unrenderedTemplates", R.Stats.Unrendered},
                 {"seconds", std::round(R.Stats.Seconds * 100) / 100}}}};
  // Names and messages may hold bytes that are not UTF-8; JSON must.
  return Root.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace jwtlint
