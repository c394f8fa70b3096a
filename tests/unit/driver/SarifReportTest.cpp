//===- SarifReportTest.cpp - SARIF beyond the example -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportMaker.h"

#include "driver/reports/Formats.h"
#include "driver/reports/Region.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace jwtlint {
namespace {

nlohmann::json runOf(const Report &R, Sources &Files) {
  return nlohmann::json::parse(sarifReport(R, Files))["runs"][0];
}

TEST(Region, ColumnsAreUtf16) {
  // Two bytes, three bytes, four bytes that are two units.
  SourceFile File("a\u00e9\u6f22\U0001f600z\n");
  EXPECT_EQ(utf16Column(File, 1, 1), 1U);
  EXPECT_EQ(utf16Column(File, 1, 2), 2U);
  EXPECT_EQ(utf16Column(File, 1, 4), 3U);
  EXPECT_EQ(utf16Column(File, 1, 7), 4U);
  EXPECT_EQ(utf16Column(File, 1, 11), 6U);
  // Behind the line is its end.
  EXPECT_EQ(utf16Column(File, 1, 99), 7U);
}

TEST(Region, OddBytes) {
  // Each invalid byte is shown as one character.
  EXPECT_EQ(utf16Column(SourceFile("\xff\xc3z"), 1, 3), 3U);
  // Editors do not count a byte order mark, and only the first line has one.
  EXPECT_EQ(utf16Column(SourceFile("\xef\xbb\xbfz"), 1, 4), 1U);
  EXPECT_EQ(utf16Column(SourceFile("\n\xef\xbb\xbfz"), 2, 4), 2U);
}

TEST(Region, PlacesWithoutAnEnd) {
  MadeSources Made({{"a.cpp", "abc\ndef\n"}});
  EXPECT_EQ(regionOf({"a.cpp", 0, 0, 0, 0}, Made.Files), std::nullopt);
  EXPECT_EQ(regionOf({"a.cpp", 1, 2, 0, 0}, Made.Files), (Region{1, 2, 1, 3}));
  // Where something is inserted.
  EXPECT_EQ(regionOf({"a.cpp", 1, 2, 1, 2}, Made.Files), (Region{1, 2, 1, 2}));
  EXPECT_EQ(regionOf({"a.cpp", 1, 2, 2, 2}, Made.Files), (Region{1, 2, 2, 2}));
  // Of a file that is gone nobody knows the columns.
  EXPECT_EQ(regionOf({"b.cpp", 1, 2, 1, 3}, Made.Files), (Region{1, 0, 1, 0}));
}

TEST(SarifReport, UnknownPlaces) {
  MadeSources Made;
  Report R;
  R.Findings = {madeFinding("gone.cpp", 3, Severity::Error),
                madeFinding("gone.cpp", 0, Severity::Note)};
  R.Skipped = {{"", "no files"}, {"a/b c.cpp", "too large"}};
  auto Run = runOf(R, Made.Files);
  auto PlaceOf = [&](int I) { return Run["results"][I]["locations"][0]["physicalLocation"]; };
  EXPECT_EQ(PlaceOf(0)["region"], (nlohmann::json{{"startLine", 3}, {"endLine", 3}}));
  EXPECT_FALSE(PlaceOf(1).contains("region"));
  auto Notifications = Run["invocations"][0]["toolExecutionNotifications"];
  EXPECT_FALSE(Notifications[0].contains("locations"));
  auto Artifact = Notifications[1]["locations"][0]["physicalLocation"];
  EXPECT_EQ(Artifact, (nlohmann::json{{"artifactLocation",
                                       {{"uri", "a/b%20c.cpp"}, {"uriBaseId", "%SRCROOT%"}}}}));
}

TEST(SarifReport, Addresses) {
  MadeSources Made;
  Report R;
  R.Findings = {madeFinding("/else where/a.cpp", 1, Severity::Error),
                madeFinding("http://a%b#c?\xff", 1, Severity::Error)};
  auto Run = runOf(R, Made.Files);
  auto UriOf = [&](int I) {
    return Run["results"][I]["locations"][0]["physicalLocation"]["artifactLocation"];
  };
  // Outside of the repository.
  EXPECT_EQ(UriOf(0), (nlohmann::json{{"uri", "file:///else%20where/a.cpp"}}));
  EXPECT_EQ(UriOf(1)["uri"], "http%3A//a%25b%23c%3F%FF");
}

TEST(SarifReport, MessagesHaveNoLinks) {
  MadeSources Made;
  Report R;
  R.Findings = {madeFinding("a.cpp", 1, Severity::Error, "see [this](http://a.example)\x1b")};
  EXPECT_EQ(runOf(R, Made.Files)["results"][0]["message"]["text"],
            "see [this] (http://a.example)\\x1B");
}

TEST(SarifReport, FixesAreWhole) {
  MadeSources Made({{"a.cpp", "none, RS256\n"}, {"b.cpp", "\n"}});
  Report R;
  Finding F = madeFinding("a.cpp", 1, Severity::Error);
  F.Fix = {
      {{"a.cpp", 1, 1, 1, 7}, ""}, {{"b.cpp", 1, 1, 1, 1}, "x"}, {{"a.cpp", 1, 7, 1, 12}, "ES256"}};
  R.Findings = {F};
  auto Changes = runOf(R, Made.Files)["results"][0]["fixes"][0]["artifactChanges"];
  ASSERT_EQ(Changes.size(), 2U);
  EXPECT_EQ(Changes[0]["replacements"].size(), 2U);
  EXPECT_EQ(Changes[1]["replacements"][0]["insertedContent"]["text"], "x");

  // A part of a fix would mend nothing: no columns, or a text that is not shown in full.
  R.Findings[0].Fix[1].Where.File = "gone.cpp";
  EXPECT_FALSE(runOf(R, Made.Files)["results"][0].contains("fixes"));
  R.Findings[0].Fix = {{{"a.cpp", 1, 1, 1, 7}, "eyJhbGciOiJIUzI1NiJ9.e30.x"}};
  EXPECT_FALSE(runOf(R, Made.Files)["results"][0].contains("fixes"));
}

TEST(SarifReport, DismissedFindings) {
  MadeSources Made;
  Report R;
  Finding F = madeFinding("a.cpp", 1, Severity::Error);
  R.Dismissed = {{F, {Dismissal::Means::Comment, ""}},
                 {F, {Dismissal::Means::Baseline, ""}},
                 {F, {Dismissal::Means::Settings, "said \x1b[2J"}}};
  auto Results = runOf(R, Made.Files)["results"];
  auto SuppressionOf = [&](int I) { return Results[I]["suppressions"][0]; };
  EXPECT_EQ(SuppressionOf(0), (nlohmann::json{{"kind", "inSource"}, {"status", "accepted"}}));
  EXPECT_EQ(SuppressionOf(1)["kind"], "external");
  EXPECT_EQ(SuppressionOf(1)["justification"], "known from the baseline");
  EXPECT_EQ(SuppressionOf(2)["justification"], "said \\x1B[2J");
}

} // namespace
} // namespace jwtlint
