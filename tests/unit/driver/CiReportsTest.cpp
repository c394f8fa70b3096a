//===- CiReportsTest.cpp - Limits and escapes of CI systems -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportMaker.h"

#include "driver/reports/Formats.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jwtlint {
namespace {

std::string github(const Report &R, bool HasSummary = false) {
  MadeSources Made({{"a.cpp", "abc\n"}});
  return githubReport(R, Made.Files, HasSummary);
}

size_t count(const std::string &Text, std::string_view Word) {
  size_t Result = 0;
  for (size_t At = Text.find(Word); At != std::string::npos; At = Text.find(Word, At + 1))
    ++Result;
  return Result;
}

void add(Report &R, size_t Count, Severity Level) {
  for (size_t I = 0; I != Count; ++I)
    R.Findings.push_back(madeFinding("a.cpp", 1, Level));
}

TEST(GithubReport, ExactlyTheLimit) {
  Report R;
  add(R, 10, Severity::Note);
  add(R, 10, Severity::Error);
  std::string Text = github(R);
  EXPECT_EQ(count(Text, "::error "), 10U);
  EXPECT_EQ(count(Text, "::notice "), 10U);
  EXPECT_TRUE(Text.starts_with("::error "));
  EXPECT_EQ(Text.find("not shown"), std::string::npos);
}

TEST(GithubReport, TheLastNoticeIsOneOfTen) {
  Report R;
  add(R, 11, Severity::Error);
  add(R, 10, Severity::Note);
  std::string Text = github(R, true);
  EXPECT_EQ(count(Text, "::notice "), 10U);
  EXPECT_TRUE(
      Text.ends_with("::notice title=jwt-lint::1 error, 1 note not shown here: GitHub shows "
                     "10 annotations of a kind. The summary of the job lists all.\n"));
}

TEST(GithubReport, FilesThatWereNotAnalysedAreWarnings) {
  Report R;
  add(R, 8, Severity::Warning);
  for (int I = 0; I != 5; ++I)
    R.Skipped.push_back({"b.cpp", "too large"});
  std::string Text = github(R);
  EXPECT_EQ(count(Text, "::warning "), 10U);
  EXPECT_EQ(count(Text, "title=not analysed::too large"), 2U);
  EXPECT_NE(Text.find("::3 files not analysed not shown here"), std::string::npos);
}

TEST(GithubReport, Escapes) {
  Report R;
  R.Findings = {madeFinding("a,b:c%\r\n\x1b.cpp", 0, Severity::Error, "50%: a, b")};
  EXPECT_EQ(github(R), "::error file=a%2Cb%3Ac%25%0D%0A\\x1B.cpp,title=jwt-weak-secret::"
                       "50%25: a, b%0Afix: make it longer\n");
}

TEST(GithubSummary, LeavesOutStepsBeforeFindings) {
  Report R;
  add(R, 50, Severity::Note);
  add(R, 1, Severity::Error);
  for (Finding &F : R.Findings)
    F.Flow = {{F.Where, std::string(100, 's')}};
  std::string All = githubSummary(R, GithubSummaryLimit);
  EXPECT_EQ(count(All, "| note |"), 50U);
  EXPECT_EQ(count(All, "<details>"), 51U);
  EXPECT_EQ(All.find("Left out"), std::string::npos);

  std::string Some = githubSummary(R, All.size() - 300);
  EXPECT_LE(Some.size(), All.size() - 300);
  EXPECT_EQ(count(Some, "| note |"), 50U);
  size_t Shown = count(Some, "<details>");
  EXPECT_GT(Shown, 40U);
  EXPECT_NE(Some.find("the steps of " + std::to_string(51 - Shown) + " finding"),
            std::string::npos);
}

TEST(GithubSummary, LeavesOutTheLeastSevere) {
  Report R;
  add(R, 50, Severity::Note);
  add(R, 3, Severity::Error);
  std::string Text = githubSummary(R, 2000);
  EXPECT_LE(Text.size(), 2000U);
  EXPECT_EQ(count(Text, "| error |"), 3U);
  size_t Notes = count(Text, "| note |");
  EXPECT_GT(Notes, 0U);
  EXPECT_NE(Text.find("at most 1 MiB for a step: " + std::to_string(50 - Notes) + " findings.\n"),
            std::string::npos);
}

TEST(GithubSummary, NeverMoreThanItsRoom) {
  Report R;
  add(R, 20, Severity::Error);
  R.Skipped.assign(60, {"b.cpp", "too large"});
  for (size_t Room = 0; Room < 6000; Room += 7)
    EXPECT_LE(githubSummary(R, Room).size(), Room);
}

TEST(JunitReport, NamesAreUnique) {
  MadeSources Made;
  Report R;
  add(R, 3, Severity::Error);
  std::string Text = junitReport(R, Made.Files);
  for (std::string_view Name : {"weak\" file", "weak (2)\" file", "weak (3)\" file"})
    EXPECT_EQ(count(Text, Name), 1U) << Name;
}

TEST(JunitReport, CharactersThatXmlForbids) {
  MadeSources Made;
  Report R;
  R.Findings = {
      madeFinding("a\x01\xff\xef\xbf\xbe\xef\xbf\xbf]]>.cpp", 1, Severity::Error, "<&\"'>")};
  std::string Text = junitReport(R, Made.Files);
  EXPECT_NE(Text.find("file=\"a\\x01\\xFF\\xEF\\xBF\\xBE\\xEF\\xBF\\xBF]]&gt;.cpp\""),
            std::string::npos);
  EXPECT_NE(Text.find("message=\"&lt;&amp;&quot;&#39;&gt;\""), std::string::npos);
  EXPECT_TRUE(
      std::none_of(Text.begin(), Text.end(), [](char C) { return C == '\x01' || C == '\xff'; }));
}

} // namespace
} // namespace jwtlint
