//===- WriteReports.cpp - Every report to its place -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Report.h"
#include "driver/reports/Formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {

/// The file that GitHub Actions shows as the summary of a job; null elsewhere.
static const char *summaryFile() {
  const char *Name = std::getenv("GITHUB_STEP_SUMMARY");
  return Name && *Name ? Name : nullptr;
}

static std::string render(const Report &R, Sources &Files, const Options &Opts,
                          const ReportTarget &Target) {
  switch (Target.As) {
  case Format::Text:
    break;
  case Format::Json:
    return jsonReport(R);
  case Format::Sarif:
    return sarifReport(R, Files);
  case Format::Github:
    return githubReport(R, Files, summaryFile() != nullptr);
  case Format::Gitlab:
    return gitlabReport(R);
  case Format::Junit:
    return junitReport(R, Files);
  case Format::Html:
    return htmlReport(R, Files);
  }
  TextStyle Style{Target.File.empty() ? wantsColor(Opts.Color) : Opts.Color == When::Always,
                  Opts.Quiet};
  return textReport(R, Files, Style);
}

/// Adds the summary to what earlier commands of the step have written there.
static WriteResult appendSummary(const Report &R, const char *Name, std::string &Error) {
  int Fd = open(Name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  struct stat Status{};
  bool IsGood = Fd >= 0 && fstat(Fd, &Status) == 0;
  if (IsGood) {
    auto Size = static_cast<size_t>(Status.st_size);
    std::string Text = githubSummary(R, GithubSummaryLimit - std::min(Size, GithubSummaryLimit));
    std::string_view Rest = Text;
    while (IsGood && !Rest.empty()) {
      ssize_t Count = write(Fd, Rest.data(), Rest.size());
      IsGood = Count >= 0 || errno == EINTR;
      Rest.remove_prefix(Count > 0 ? static_cast<size_t>(Count) : 0);
    }
  }
  if (!IsGood)
    Error = fmt::format("cannot write '{}', which GITHUB_STEP_SUMMARY names: {}", Name,
                        std::strerror(errno));
  if (Fd >= 0)
    close(Fd);
  return IsGood ? WriteResult::Done : WriteResult::Failed;
}

/// Does a report on standard output tell people what was not analysed? GitLab's format has no
/// place for it.
static bool showsSkipped(const ReportTarget &Target) {
  return Target.File.empty() && Target.As != Format::Gitlab;
}

WriteResult writeReports(const Report &R, Sources &Files, const Options &Opts, std::string &Error) {
  bool HasSummary = false;
  for (const ReportTarget &Target : Opts.Reports) {
    std::string Text = render(R, Files, Opts, Target);
    WriteResult Written = Target.File.empty() ? writeStandardOutput(Text, Error)
                                              : writeFile(Target.File, Text, Error);
    if (Written == WriteResult::Done && Target.As == Format::Github && summaryFile() &&
        !HasSummary) {
      Written = appendSummary(R, summaryFile(), Error);
      HasSummary = true;
    }
    if (Written != WriteResult::Done)
      return Written;
  }
  // What was not analysed is never silent.
  if (Opts.Quiet || std::none_of(Opts.Reports.begin(), Opts.Reports.end(), showsSkipped))
    writeStandardError(skippedList(R));
  return WriteResult::Done;
}

} // namespace jwtlint
