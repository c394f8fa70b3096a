//===- SarifReport.cpp - Findings as SARIF ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// SARIF 2.1.0 (OASIS, errata 01), as GitHub code scanning reads it: its page "SARIF
// support for code scanning" names the members it uses and their limits.
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"
#include "driver/reports/Formats.h"
#include "driver/reports/Region.h"
#include "driver/reports/ReportText.h"
#include "driver/reports/SarifRules.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {
namespace {

/// RFC 3986: what is not unreserved is percent-encoded, byte for byte; ':' too, as the first
/// segment of a relative reference could be taken for a scheme.
std::string uriOf(std::string_view Path) {
  constexpr std::string_view Unreserved =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string Uri = Path.starts_with('/') ? "file://" : "";
  for (char C : Path)
    Uri += Unreserved.find(C) != std::string_view::npos
               ? std::string(1, C)
               : fmt::format("%{:02X}", static_cast<unsigned char>(C));
  return Uri;
}

Json artifactOf(const std::string &File) {
  Json Result = {{"uri", uriOf(File)}};
  if (!File.starts_with('/'))
    Result["uriBaseId"] = "%SRCROOT%";
  return Result;
}

Json regionJson(const Region &R) {
  Json Result = {{"startLine", R.StartLine}};
  if (R.hasColumns())
    Result["startColumn"] = R.StartColumn;
  Result["endLine"] = R.EndLine;
  if (R.hasColumns())
    Result["endColumn"] = R.EndColumn;
  return Result;
}

class SarifRun {
public:
  SarifRun(const Report &R, Sources &Files) : R(R), Files(Files) {}

  Json json() {
    Json Results = Json::array();
    for (const Finding &F : R.Findings)
      Results.push_back(resultOf(F));
    for (const DismissedFinding &D : R.Dismissed) {
      Results.push_back(resultOf(D.What));
      Results.back()["suppressions"] = Json::array({suppressionOf(D.Why)});
    }
    return {{"tool", sarifTool()},
            {"columnKind", "utf16CodeUnits"},
            {"originalUriBaseIds",
             {{"%SRCROOT%",
               {{"description", {{"text", "The root of the repository that was checked."}}}}}}},
            {"invocations", Json::array({invocation()})},
            {"taxonomies", sarifTaxonomies()},
            {"results", std::move(Results)}};
  }

private:
  /// GitHub discards the results of an execution that did not succeed. A log is only written
  /// when the run came to its end; files that it could not analyse are notifications.
  Json invocation() const {
    Json Notifications = Json::array();
    for (const NotAnalysed &N : R.Skipped) {
      Json Notification = {{"level", "error"},
                           {"message", sarifMessage("not analysed: " + N.Reason)}};
      if (!N.File.empty())
        Notification["locations"] =
            Json::array({{{"physicalLocation", {{"artifactLocation", artifactOf(N.File)}}}}});
      Notifications.push_back(std::move(Notification));
    }
    return {{"executionSuccessful", true},
            {"toolExecutionNotifications", std::move(Notifications)}};
  }

  Json locationOf(const Place &P) {
    Json Physical = {{"artifactLocation", artifactOf(P.File)}};
    if (std::optional<Region> Where = regionOf(P, Files))
      Physical["region"] = regionJson(*Where);
    return {{"physicalLocation", std::move(Physical)}};
  }

  Json resultOf(const Finding &F) {
    Json Location = locationOf(F.Where);
    if (!F.Symbol.empty())
      Location["logicalLocations"] = Json::array({{{"fullyQualifiedName", safeText(F.Symbol)}}});
    Json Result = {{"ruleId", F.Id},
                   {"ruleIndex", sarifRuleIndex(F.Id)},
                   {"level", severityName(F.Level)},
                   {"message", sarifMessage(F.Message)},
                   {"locations", Json::array({std::move(Location)})},
                   {"partialFingerprints", {{"jwtLint/v1", F.Fingerprint}}}};
    addFlow(Result, F.Flow);
    if (Json Replacements = changesOf(F); !Replacements.empty())
      Result["fixes"] = Json::array(
          {{{"description", sarifMessage(F.Suggestion.empty() ? F.Message : F.Suggestion)},
            {"artifactChanges", std::move(Replacements)}}});
    return Result;
  }

  void addFlow(Json &Result, const std::vector<FlowStep> &Flow) {
    if (Flow.empty())
      return;
    Json Steps = Json::array(), Related = Json::array();
    for (const FlowStep &Step : Flow) {
      Json Location = locationOf(Step.Where);
      Location["message"] = sarifMessage(Step.Message);
      Steps.push_back({{"location", Location}});
      // Ids count from 1, as links in messages do.
      Json Linked = {{"id", Related.size() + 1}};
      Linked.update(Location);
      Related.push_back(std::move(Linked));
    }
    Result["codeFlows"] =
        Json::array({{{"threadFlows", Json::array({{{"locations", std::move(Steps)}}})}}});
    Result["relatedLocations"] = std::move(Related);
  }

  /// One artifactChange for each file. All or nothing: a part of a fix mends nothing.
  Json changesOf(const Finding &F) {
    Json Changes = Json::array();
    for (const TextEdit &Edit : shownFix(F)) {
      std::optional<Region> Where = regionOf(Edit.Where, Files);
      if (!Where || !Where->hasColumns())
        return Json::array();
      Json Artifact = artifactOf(Edit.Where.File);
      auto Change = std::find_if(Changes.begin(), Changes.end(),
                                 [&](const Json &C) { return C["artifactLocation"] == Artifact; });
      if (Change == Changes.end()) {
        Changes.push_back({{"artifactLocation", Artifact}, {"replacements", Json::array()}});
        Change = Changes.end() - 1;
      }
      (*Change)["replacements"].push_back(
          {{"deletedRegion", regionJson(*Where)}, {"insertedContent", {{"text", Edit.Text}}}});
    }
    return Changes;
  }

  static Json suppressionOf(const Dismissal &D) {
    Json Result = {{"kind", D.By == Dismissal::Means::Comment ? "inSource" : "external"},
                   {"status", "accepted"}};
    if (!D.Reason.empty())
      Result["justification"] = safeText(D.Reason);
    else if (D.By == Dismissal::Means::Baseline)
      Result["justification"] = "known from the baseline";
    return Result;
  }

  const Report &R;
  Sources &Files;
};

} // namespace

std::string sarifReport(const Report &R, Sources &Files) {
  return jsonText({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({SarifRun(R, Files).json()})}});
}

} // namespace jwtlint
