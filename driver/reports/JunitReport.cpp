//===- JunitReport.cpp - Findings as failed tests ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of JUnit's XML that Jenkins, GitLab and their like agree on. A suite is a
// weakness, and a finding is a failed test of it: systems group by suite and class and
// follow a test by its name over runs. A suite for each file would name the same
// weakness in many groups, and a moved file would end its history. For the same reason
// no line number is part of a name, and equal names are numbered: GitLab drops all but
// one of them.
//
// Errors and warnings are failures. A note is a skipped test, as it does not fail the
// run either. A suite "analysis" has a test for each file that was not analysed, in
// error, or one that passed: some systems take a report without tests for a mistake.
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"
#include "driver/reports/Formats.h"
#include "driver/reports/ReportText.h"
#include "driver/reports/html/HtmlText.h"
#include "facts/Weakness.h"

#include <fmt/format.h>

#include <map>

namespace jwtlint {
namespace {

/// The entities of htmlText are those of XML. Of what is printable XML 1.0 forbids two
/// characters, U+FFFE and U+FFFF.
std::string xmlText(std::string_view Printable) {
  std::string Out = htmlText(Printable);
  for (auto [Character, Shown] :
       {std::pair{"\xef\xbf\xbe", "\\xEF\\xBF\\xBE"}, std::pair{"\xef\xbf\xbf", "\\xEF\\xBF\\xBF"}})
    for (size_t At = Out.find(Character); At != std::string::npos; At = Out.find(Character, At))
      Out.replace(At, 3, Shown);
  return Out;
}

class Suite {
public:
  explicit Suite(std::string Name) : Name(std::move(Name)) {}

  void pass(std::string_view Test) { open(Test, "") += "/>\n"; }

  void error(const NotAnalysed &N) {
    std::string File = printable(N.File);
    open(File, fmt::format(" file=\"{}\"", xmlText(File))) += fmt::format(
        "><error type=\"not analysed\" message=\"{}\"/></testcase>\n", xmlText(safeText(N.Reason)));
    ++Errors;
  }

  void add(const Finding &F, Sources &Files) {
    std::string File = printable(F.Where.File), Message = safeText(F.Message);
    std::string &Out = open(File + ": " + Message,
                            fmt::format(" file=\"{}\" line=\"{}\"", xmlText(File), F.Where.Line));
    if (F.Level == Severity::Note) {
      Out += fmt::format("><skipped message=\"{}\"/></testcase>\n", xmlText("note: " + Message));
      ++Skipped;
      return;
    }
    Out += fmt::format("><failure type=\"{}\" message=\"{}\">{}</failure></testcase>\n",
                       severityName(F.Level), xmlText(Message), xmlText(findingText(F, Files)));
    ++Failures;
  }

  std::string xml() const {
    return fmt::format("<testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" "
                       "skipped=\"{}\" time=\"0\">\n{}</testsuite>\n",
                       Name, Tests, Failures, Errors, Skipped, Cases);
  }

  size_t Tests = 0, Failures = 0, Errors = 0, Skipped = 0;

private:
  /// Jenkins splits the class name at its last dot into a package and a class.
  std::string &open(std::string Test, const std::string &Attributes) {
    if (unsigned Occurrence = ++Names[Test]; Occurrence != 1)
      Test += fmt::format(" ({})", Occurrence);
    Cases += fmt::format("<testcase classname=\"jwt-lint.{}\" name=\"{}\"{} time=\"0\"", Name,
                         xmlText(Test), Attributes);
    ++Tests;
    return Cases;
  }
  std::string &open(std::string_view Test, const std::string &Attributes) {
    return open(std::string(Test), Attributes);
  }

  std::string Name;
  std::string Cases;
  std::map<std::string, unsigned> Names;
};

} // namespace

std::string junitReport(const Report &R, Sources &Files) {
  std::vector<Suite> Suites = {Suite("analysis")};
  for (const NotAnalysed &N : R.Skipped)
    Suites.front().error(N);
  if (R.Skipped.empty())
    Suites.front().pass("every file was analysed");
  for (const Weakness &W : weaknesses()) {
    Suite OfWeakness{std::string(W.Id)};
    for (const Finding &F : R.Findings)
      if (F.Id == W.Id)
        OfWeakness.add(F, Files);
    if (OfWeakness.Tests != 0)
      Suites.push_back(std::move(OfWeakness));
  }
  Suite All("jwt-lint");
  std::string Body;
  for (const Suite &S : Suites) {
    All.Tests += S.Tests;
    All.Failures += S.Failures;
    All.Errors += S.Errors;
    All.Skipped += S.Skipped;
    Body += S.xml();
  }
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"jwt-lint\" "
                     "tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"0\">\n"
                     "{}</testsuites>\n",
                     All.Tests, All.Failures, All.Errors, All.Skipped, Body);
}

} // namespace jwtlint
