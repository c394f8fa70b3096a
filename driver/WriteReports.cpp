//===- WriteReports.cpp - Every report to its place -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Report.h"

#include <algorithm>

namespace jwtlint {

static std::string render(const Report &R, Sources &Files, const Options &Opts,
                          const ReportTarget &Target) {
  if (Target.As == Format::Json)
    return jsonReport(R);
  TextStyle Style{Target.File.empty() ? wantsColor(Opts.Color) : Opts.Color == When::Always,
                  Opts.Quiet};
  return textReport(R, Files, Style);
}

WriteResult writeReports(const Report &R, Sources &Files, const Options &Opts, std::string &Error) {
  for (const ReportTarget &Target : Opts.Reports) {
    std::string Text = render(R, Files, Opts, Target);
    WriteResult Written = Target.File.empty() ? writeStandardOutput(Text, Error)
                                              : writeFile(Target.File, Text, Error);
    if (Written != WriteResult::Done)
      return Written;
  }
  // What was not analysed is never silent.
  bool IsShown = !Opts.Quiet && std::any_of(Opts.Reports.begin(), Opts.Reports.end(),
                                            [](const ReportTarget &T) { return T.File.empty(); });
  if (!IsShown)
    writeStandardError(skippedList(R));
  return WriteResult::Done;
}

} // namespace jwtlint
