//===- SarifRules.cpp - What SARIF says of the tool -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/reports/SarifRules.h"

#include "driver/Explain.h"
#include "driver/Version.h"
#include "driver/reports/Markdown.h"
#include "driver/reports/ReportText.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace jwtlint {
namespace {

/// GitHub shows and sorts security rules by a score of 0 to 10 and not by level: high from 7,
/// medium from 4. Weaknesses have no scores of their own.
std::string_view securitySeverity(Severity S) {
  switch (S) {
  case Severity::Error:
    return "8.0";
  case Severity::Warning:
    return "5.0";
  case Severity::Note:
    break;
  }
  return "2.0";
}

std::string capitalised(std::string_view Title) {
  std::string Result(Title);
  if (!Result.empty() && Result[0] >= 'a' && Result[0] <= 'z')
    Result[0] = static_cast<char>(Result[0] - 'a' + 'A');
  return Result;
}

/// The first paragraph of what the page says it finds, in the length that GitHub allows.
std::string fullDescription(const Weakness &W, const std::vector<MarkdownBlock> &Page) {
  constexpr size_t Longest = 1024;
  std::vector<MarkdownBlock> Finds = markdownSection(Page, "What it finds");
  std::string Text = Finds.empty() ? "" : plainMarkdown(Finds.front().Texts.front());
  return Text.empty() || Text.size() > Longest ? capitalised(W.Title) + "." : Text;
}

Json helpOf(const std::string &Markdown, const std::vector<MarkdownBlock> &Page) {
  std::string Text;
  for (std::string_view Heading : {"What it finds", "Why it is bad", "How to fix"})
    if (std::vector<MarkdownBlock> Section = markdownSection(Page, Heading); !Section.empty())
      Text += fmt::format("{}{}\n\n{}", Text.empty() ? "" : "\n", Heading, markdownText(Section));
  return {{"text", Text.empty() ? Markdown : Text}, {"markdown", Markdown}};
}

/// A rule without a CWE number is about the upkeep of the scanned tree and no security rule.
Json propertiesOf(const Weakness &W) {
  std::string_view Precision = W.Default == Severity::Note ? "medium" : "high";
  if (W.Cwe.empty())
    return {{"tags", {"maintainability"}},
            {"precision", Precision},
            {"problem.severity",
             W.Default == Severity::Note ? "recommendation" : severityName(W.Default)}};
  Json Tags = {"security"};
  for (unsigned Number : W.Cwe)
    Tags.push_back(fmt::format("external/cwe/cwe-{:03}", Number));
  return {{"tags", std::move(Tags)},
          {"precision", Precision},
          {"security-severity", securitySeverity(W.Default)}};
}

Json cweReference() { return {{"name", "CWE"}, {"index", 0}}; }

Json relationshipsOf(const Weakness &W) {
  Json Result = Json::array();
  for (unsigned Number : W.Cwe)
    Result.push_back(
        {{"target", {{"id", std::to_string(Number)}, {"toolComponent", cweReference()}}},
         {"kinds", {"superset"}}});
  return Result;
}

Json ruleOf(const Weakness &W) {
  std::string Error;
  std::string Markdown = explain(W.Id, Error).value_or(std::string(W.Title));
  std::vector<MarkdownBlock> Page = readMarkdown(Markdown);
  return {{"id", W.Id},
          {"shortDescription", {{"text", capitalised(W.Title)}}},
          {"fullDescription", {{"text", fullDescription(W, Page)}}},
          {"help", helpOf(Markdown, Page)},
          {"defaultConfiguration", {{"level", severityName(W.Default)}}},
          {"relationships", relationshipsOf(W)},
          {"properties", propertiesOf(W)}};
}

} // namespace

Json sarifTool() {
  Json Rules = Json::array();
  for (const Weakness &W : weaknesses())
    Rules.push_back(ruleOf(W));
  return {{"driver",
           {{"name", "jwt-lint"},
            {"version", toolVersion()},
            {"semanticVersion", toolVersion()},
            {"shortDescription",
             {{"text", "Finds JSON Web Token mistakes in C and C++ and in configuration."}}},
            {"rules", std::move(Rules)},
            {"supportedTaxonomies", Json::array({cweReference()})}}}};
}

Json sarifTaxonomies() {
  std::set<unsigned> Numbers;
  for (const Weakness &W : weaknesses())
    Numbers.insert(W.Cwe.begin(), W.Cwe.end());
  Json Taxa = Json::array();
  for (unsigned Number : Numbers)
    Taxa.push_back(
        {{"id", std::to_string(Number)},
         {"helpUri", fmt::format("https://cwe.mitre.org/data/definitions/{}.html", Number)}});
  return Json::array({{{"name", "CWE"},
                       {"organization", "MITRE"},
                       {"shortDescription", {{"text", "Common Weakness Enumeration"}}},
                       {"informationUri", "https://cwe.mitre.org/"},
                       {"isComprehensive", false},
                       {"taxa", std::move(Taxa)}}});
}

size_t sarifRuleIndex(std::string_view Id) {
  auto All = weaknesses();
  return static_cast<size_t>(
      std::find_if(All.begin(), All.end(), [&](const Weakness &W) { return W.Id == Id; }) -
      All.begin());
}

Json sarifMessage(std::string_view Text) {
  std::string Shown = safeText(Text);
  for (size_t At = Shown.find("]("); At != std::string::npos; At = Shown.find("](", At))
    Shown.insert(At + 1, " ");
  return {{"text", std::move(Shown)}};
}

} // namespace jwtlint
