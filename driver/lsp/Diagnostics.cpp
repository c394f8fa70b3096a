//===- Diagnostics.cpp - Findings as editors show them --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Diagnostics.h"
#include "driver/Documentation.h"

#include "driver/Paths.h"
#include "driver/Suppressions.h"
#include "driver/reports/ReportText.h"

#include <charconv>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace jwtlint::lsp {
namespace {

/// The values of DiagnosticSeverity and DiagnosticTag.
enum : int { ErrorLevel = 1, WarningLevel = 2, InformationLevel = 3 };
enum : int { UnnecessaryTag = 1, DeprecatedTag = 2 };

int levelOf(Severity S) {
  switch (S) {
  case Severity::Error:
    return ErrorLevel;
  case Severity::Warning:
    return WarningLevel;
  case Severity::Note:
    break;
  }
  return InformationLevel;
}

Json tagsOf(const Finding &F) {
  if (F.Id == SuppressionId)
    return Json::array({UnnecessaryTag});
  return F.Id == "jwt-deprecated-algorithm" ? Json::array({DeprecatedTag}) : Json::array();
}

Json flowOf(const Finding &F, Locations &Places) {
  Json Steps = Json::array();
  for (const FlowStep &Step : F.Flow)
    if (Step.Where.valid())
      Steps.push_back({{"location", Places.of(Step.Where)}, {"message", safeText(Step.Message)}});
  return Steps;
}

/// The same for clients that show nothing but the message.
std::string flowInWords(const Finding &F) {
  std::string Result;
  size_t Number = 0;
  for (const FlowStep &Step : F.Flow)
    if (Step.Where.valid())
      Result += fmt::format("\n{}. {}:{}:{}: {}", ++Number, safeText(Step.Where.File),
                            Step.Where.Line, Step.Where.Column, safeText(Step.Message));
  return Result;
}

/// A diagnostic without a code, for what is no finding.
Json plainDiagnostic(const Range &Where, int Level, std::string_view Message) {
  return {{"range", toJson(Where)},
          {"severity", Level},
          {"source", "jwt-lint"},
          {"message", safeText(Message)}};
}

/// The number behind a word; 0 if there is none.
uint32_t numberAfter(std::string_view Text, std::string_view Word) {
  size_t At = Text.find(Word);
  uint32_t Number = 0;
  if (At != std::string_view::npos)
    std::from_chars(Text.data() + At + Word.size(), Text.data() + Text.size(), Number);
  return Number;
}

/// Where parsing stopped. The reason names line and column where they are known.
Json skippedDiagnostic(const NotAnalysed &Why, const LineIndex &Lines) {
  Place At;
  At.Line = numberAfter(Why.Reason, "line ");
  At.Column = numberAfter(Why.Reason, ", column ");
  if (At.Line == 0 || At.Column == 0)
    return plainDiagnostic({}, InformationLevel, "not looked at in full: " + Why.Reason);
  size_t Begin = Lines.begin(At);
  Range Where = Lines.range(Begin, std::max(Begin, Lines.lineEnd(Begin)));
  // The place need not be said as well: "cannot be parsed: line 3, column 9: not valid YAML".
  std::string What = Why.Reason;
  size_t Line = What.find("line "), End = What.find(": ", Line);
  if (End != std::string::npos)
    What.erase(Line, End + 2 - Line);
  return plainDiagnostic(Where, InformationLevel, What);
}

/// "app.yaml:3:9: what is wrong", the column being optional. Nothing for another line.
struct PlacedError {
  std::string_view File, What;
  Position At;
};
std::optional<PlacedError> placedError(std::string_view Line) {
  size_t End = Line.find(": ");
  if (End == std::string_view::npos)
    return std::nullopt;
  std::string_view Head = Line.substr(0, End);
  std::vector<uint32_t> Numbers; // the last comes first
  while (Numbers.size() != 2) {
    size_t Colon = Head.rfind(':');
    uint32_t Number = 0;
    if (Colon == std::string_view::npos ||
        std::from_chars(Head.data() + Colon + 1, Head.data() + Head.size(), Number).ptr !=
            Head.data() + Head.size() ||
        Number == 0)
      break;
    Numbers.push_back(Number);
    Head = Head.substr(0, Colon);
  }
  if (Numbers.empty() || Head.empty())
    return std::nullopt;
  // The text is not at hand; names and words of settings are ASCII.
  return PlacedError{Head,
                     Line.substr(End + 2),
                     {Numbers.back() - 1, Numbers.size() == 2 ? Numbers.front() - 1 : 0}};
}

} // namespace

Json diagnosticOf(const Finding &F, const Lint &L, const Capabilities &Can, Locations &Places) {
  std::string Message = safeText(F.Message);
  if (!F.Suggestion.empty())
    Message += "\nfix: " + safeText(F.Suggestion);
  if (!Can.RelatedInformation)
    Message += flowInWords(F);
  Json D = {{"range", toJson(L.Of->Lines.range(F.Where))},
            {"severity", levelOf(F.Level)},
            {"source", "jwt-lint"},
            {"code", F.Id},
            {"message", std::move(Message)}};
  if (Can.CodeDescription)
    if (std::string Uri = documentationAddress(F.Id); !Uri.empty())
      D["codeDescription"] = {{"href", std::move(Uri)}};
  if (Can.RelatedInformation)
    if (Json Steps = flowOf(F, Places); !Steps.empty())
      D["relatedInformation"] = std::move(Steps);
  if (Can.DiagnosticTags)
    if (Json Tags = tagsOf(F); !Tags.empty())
      D["tags"] = std::move(Tags);
  if (Can.DiagnosticData)
    D["data"] = {{"fingerprint", F.Fingerprint}};
  return D;
}

Json diagnosticsOf(const Lint &L, const Capabilities &Can, Locations &Places) {
  Json All = Json::array();
  for (const Finding &F : L.Found.Findings)
    All.push_back(diagnosticOf(F, L, Can, Places));
  for (const NotAnalysed &Why : L.Found.Skipped)
    if (Why.File == L.Name)
      All.push_back(skippedDiagnostic(Why, L.Of->Lines));
  return All;
}

std::map<std::string, Json> settingsDiagnostics(const std::string &Errors,
                                                const std::string &Folder) {
  std::map<std::string, Json> Result;
  std::string_view Rest(Errors);
  while (!Rest.empty()) {
    size_t End = std::min(Rest.find('\n'), Rest.size());
    if (std::optional<PlacedError> E = placedError(Rest.substr(0, End)))
      Result[absolutePath(E->File, Folder)].push_back(
          plainDiagnostic({E->At, E->At}, ErrorLevel, E->What));
    Rest.remove_prefix(std::min(End + 1, Rest.size()));
  }
  return Result;
}

} // namespace jwtlint::lsp
