//===- Explain.cpp - What jwt-lint knows about itself -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Explain.h"

#include "config-rules/engine/FactTypes.h"
#include "config-rules/engine/SpecLibrary.h"
#include "config-rules/engine/Values.h"
#include "driver/FixesList.h"
#include "facts/EmbeddedFile.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

namespace jwtlint {

/// docs/checks/*.md, by jwtlint_embed_files.
std::span<const EmbeddedFile> checkPages();

std::vector<std::string> weaknessIds() {
  std::vector<std::string> Ids;
  for (const Weakness &W : weaknesses())
    Ids.emplace_back(W.Id);
  return Ids;
}

static std::string cweList(const Weakness &W) {
  std::string List;
  for (unsigned Number : W.Cwe)
    List += fmt::format("{}CWE-{}", List.empty() ? "" : ", ", Number);
  return List;
}

std::optional<std::string> explain(std::string_view Id, std::string &Error) {
  const Weakness *W = findWeakness(Id);
  if (!W) {
    std::string Near = didYouMean(Id, weaknessIds());
    Error = fmt::format("unknown weakness '{}'{}", Id,
                        Near.empty() ? "; 'jwt-lint rules' lists them all" : Near);
    return std::nullopt;
  }
  for (const EmbeddedFile &Page : checkPages())
    if (Page.Name == fmt::format("{}.md", Id))
      return std::string(Page.Text);
  return fmt::format("# {}\n\n{} ({}, {}).\n", W->Id, W->Title, severityName(W->Default),
                     cweList(*W));
}

/// What --fix does about each sort of the weakness, or why nothing.
static nlohmann::ordered_json fixesOf(std::string_view Id,
                                      const std::vector<std::pair<std::string, FixInfo>> &Known) {
  nlohmann::ordered_json Fixes = nlohmann::ordered_json::array();
  for (const auto &[Of, Fix] : Known) {
    if (Of != Id)
      continue;
    nlohmann::ordered_json Entry = {{"in", Fix.InCode ? "code" : "configuration"}};
    if (!Fix.Case.empty())
      Entry["case"] = Fix.Case;
    if (!Fix.Does.empty())
      Entry["does"] = Fix.Does;
    else if (!Fix.Why.empty())
      Entry["whyNot"] = Fix.Why;
    Fixes.push_back(std::move(Entry));
  }
  return Fixes;
}

std::optional<std::string> rulesText(Format Output, std::string &Error) {
  if (Output == Format::Json) {
    std::optional<std::vector<std::pair<std::string, FixInfo>>> Known = knownFixes(Error);
    if (!Known)
      return std::nullopt;
    nlohmann::ordered_json Rules = nlohmann::ordered_json::array();
    for (const Weakness &W : weaknesses()) {
      nlohmann::ordered_json Cwe = nlohmann::ordered_json::array();
      for (unsigned Number : W.Cwe)
        Cwe.push_back(fmt::format("CWE-{}", Number));
      Rules.push_back({{"id", W.Id},
                       {"severity", severityName(W.Default)},
                       {"cwe", std::move(Cwe)},
                       {"title", W.Title}});
      nlohmann::ordered_json Fixes = fixesOf(W.Id, *Known);
      Rules.back()["fix"] =
          std::any_of(Fixes.begin(), Fixes.end(), [](const auto &F) { return F.contains("does"); });
      Rules.back()["fixes"] = std::move(Fixes);
    }
    return nlohmann::ordered_json{{"version", 1}, {"rules", std::move(Rules)}}.dump(1) + "\n";
  }
  std::string Text;
  for (const Weakness &W : weaknesses())
    Text += fmt::format("{:<28} {:<8} {}{}\n", W.Id, severityName(W.Default), W.Title,
                        W.Cwe.empty() ? "" : " (" + cweList(W) + ")");
  return Text;
}

static std::string_view typeName(config::FactType Type) {
  using enum config::FactType;
  switch (Type) {
  case Text:
    return "text";
  case Boolean:
    return "boolean";
  case Duration:
    return "duration";
  case Number:
    return "number";
  case List:
    return "list";
  case Url:
    return "url";
  case Secret:
    return "secret";
  case Key:
    return "key";
  case Token:
    return "token";
  }
  return {};
}

std::string factsText(Format Output) {
  if (Output == Format::Json) {
    nlohmann::ordered_json Facts = nlohmann::ordered_json::array();
    for (const config::FactKind &F : config::factKinds())
      Facts.push_back({{"name", F.Name}, {"type", typeName(F.Type)}, {"meaning", F.Meaning}});
    return nlohmann::ordered_json{{"version", 1}, {"facts", std::move(Facts)}}.dump(1) + "\n";
  }
  std::string Text;
  for (const config::FactKind &F : config::factKinds())
    Text += fmt::format("{:<24} {:<9} {}\n", F.Name, typeName(F.Type), F.Meaning);
  return Text;
}

static bool readsFactOf(const config::Adapter &A, const config::Rule &R) {
  auto Tests = [&](const std::string &Fact) {
    return std::any_of(R.Cases.begin(), R.Cases.end(), [&](const config::RuleCase &C) {
      return std::any_of(C.For.begin(), C.For.end(),
                         [&](const std::string &Glob) { return config::globMatches(Glob, Fact); });
    });
  };
  return std::any_of(A.Subjects.begin(), A.Subjects.end(), [&](const config::SubjectSpec &S) {
    return std::any_of(S.Facts.begin(), S.Facts.end(),
                       [&](const config::FactSpec &F) { return Tests(F.Name); });
  });
}

std::optional<std::string> systemsText(Format Output, std::string &Error) {
  config::SpecLibrary Specs;
  if (!Specs.addBuiltIn(Error))
    return std::nullopt;
  nlohmann::ordered_json Systems = nlohmann::ordered_json::array();
  std::string Text;
  for (size_t I = 0; I != Specs.size(); ++I) {
    const config::Adapter &A = Specs.adapter(I);
    std::vector<std::string> Found;
    for (const config::Rule *R : Specs.rules())
      if (readsFactOf(A, *R))
        Found.push_back(R->Id);
    // What only says where others find variables and arguments looks for nothing itself.
    if (Found.empty())
      continue;
    Text += fmt::format("{}: {}\n  finds: {}\n", A.Name, A.System, fmt::join(Found, ", "));
    for (const std::string &Source : A.Sources)
      Text += fmt::format("  source: {}\n", Source);
    Systems.push_back({{"adapter", A.Name},
                       {"system", A.System},
                       {"generic", A.IsGeneric},
                       {"weaknesses", std::move(Found)},
                       {"sources", A.Sources}});
  }
  if (Output == Format::Json)
    return nlohmann::ordered_json{{"version", 1}, {"systems", std::move(Systems)}}.dump(1) + "\n";
  return Text;
}

} // namespace jwtlint
