//===- SettingsPagesTest.cpp - What is written about settings ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// docs/settings.md and the schema for editors say what the program does.
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/SpecLibrary.h"
#include "driver/Explain.h"
#include "driver/SettingsReader.h"
#include "facts/EmbeddedFile.h"
#include "jose/Duration.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <set>
#include <span>

namespace jwtlint {
/// docs/settings.md and its schema, by jwtlint_embed_files.
std::span<const EmbeddedFile> settingsPages();
} // namespace jwtlint

using namespace jwtlint;

namespace {

std::string_view page(std::string_view Name) {
  for (const EmbeddedFile &File : settingsPages())
    if (File.Name.ends_with(Name))
      return File.Text;
  ADD_FAILURE() << Name;
  return {};
}

/// The texts between "```yaml" and "```".
std::vector<std::string> examples() {
  constexpr std::string_view Open = "```yaml\n";
  std::vector<std::string> Result;
  std::string_view Text = page("settings.md");
  for (size_t At = Text.find(Open); At != std::string_view::npos; At = Text.find(Open, At)) {
    At += Open.size();
    Result.emplace_back(Text.substr(At, Text.find("```", At) - At));
  }
  return Result;
}

std::string shown(const Measure &M, double Number) {
  switch (M.In) {
  case Measure::Unit::Seconds:
    return jose::formatDuration(std::llround(Number));
  case Measure::Unit::Count:
    return fmt::format("{:.0f}", Number);
  case Measure::Unit::Bits:
    return fmt::format("{:.0f} bits", Number);
  case Measure::Unit::Bytes:
    return fmt::format("{:.0f} bytes", Number);
  }
  return {};
}

/// The row of the table of thresholds.
std::string row(const Measure &M) {
  std::string Numbers;
  for (Severity S : {Severity::Note, Severity::Warning, Severity::Error})
    if (const auto &Number = M.Default[static_cast<size_t>(S)])
      Numbers += fmt::format("{}{} {} {}", Numbers.empty() ? "" : ", ", severityName(S),
                             M.AtLeast ? "below" : "above", shown(M, *Number));
  return fmt::format("| `{}` | `{}` | {} |\n", M.Id, M.Fact, Numbers);
}

} // namespace

TEST(SettingsPages, ExamplesAreSettings) {
  EXPECT_GE(examples().size(), 3U);
  for (const std::string &Example : examples()) {
    SettingsFile File;
    std::vector<SettingsError> Errors;
    EXPECT_TRUE(readSettings(Example, File, Errors)) << Errors.front().text() << "\n" << Example;
  }
}

TEST(SettingsPages, TheTableOfThresholdsIsComplete) {
  std::string Rows;
  for (const Measure &M : config::builtInMeasures())
    Rows += row(M);
  EXPECT_NE(page("settings.md").find("| --- | --- | --- |\n" + Rows + "\n"), std::string_view::npos)
      << "the table should be:\n"
      << Rows;
}

// Ids are brought up to date by update.py.
TEST(SettingsPages, TheSchemaKnowsTheThresholds) {
  nlohmann::json Schema = nlohmann::json::parse(page("settings.schema.json"));
  const nlohmann::json &Definitions = Schema.at("definitions");
  std::map<std::string, std::set<std::string>> Expected, Found;
  std::map<std::string, std::string> Units;
  for (const Measure &M : config::builtInMeasures()) {
    Expected[M.Id].insert({M.Fact, "note", "warning", "error"});
    Units[M.Id] = M.In == Measure::Unit::Seconds ? "duration"
                  : M.In == Measure::Unit::Count ? "count"
                  : M.In == Measure::Unit::Bits  ? "bits"
                                                 : "bytes";
    const nlohmann::json &Unit = Definitions.at(Units[M.Id]);
    if (M.AtLeast) {
      EXPECT_EQ(Unit.at("minimum"), *M.Default[static_cast<size_t>(Severity::Error)]);
    }
  }
  for (const auto &[Id, Values] : Definitions.at("thresholds").at("properties").items()) {
    EXPECT_EQ(Values.at("anyOf").at(0).at("$ref"), "#/definitions/" + Units[Id]) << Id;
    for (const auto &[Key, Value] : Values.at("anyOf").at(1).at("properties").items())
      Found[Id].insert(Key);
  }
  EXPECT_EQ(Found, Expected);
}
