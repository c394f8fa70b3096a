//===- Explain.cpp - What jwt-lint knows about itself -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Explain.h"

#include "facts/EmbeddedFile.h"
#include "facts/Nearest.h"
#include "facts/Weakness.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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

std::string rulesText(Format Output) {
  if (Output == Format::Json) {
    nlohmann::ordered_json Rules = nlohmann::ordered_json::array();
    for (const Weakness &W : weaknesses()) {
      nlohmann::ordered_json Cwe = nlohmann::ordered_json::array();
      for (unsigned Number : W.Cwe)
        Cwe.push_back(fmt::format("CWE-{}", Number));
      Rules.push_back({{"id", W.Id},
                       {"severity", severityName(W.Default)},
                       {"cwe", std::move(Cwe)},
                       {"title", W.Title}});
    }
    return nlohmann::ordered_json{{"version", 1}, {"rules", std::move(Rules)}}.dump(1) + "\n";
  }
  std::string Text;
  for (const Weakness &W : weaknesses())
    Text +=
        fmt::format("{:<28} {:<8} {} ({})\n", W.Id, severityName(W.Default), W.Title, cweList(W));
  return Text;
}

} // namespace jwtlint
