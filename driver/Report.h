//===- Report.h - What a run has to say -------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A Report is the outcome of a run; its renderings are functions from a Report to
// text. They show source lines through Sources, which masks secrets, and make
// everything that comes from the scanned tree safe to print.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORT_H
#define JWTLINT_DRIVER_REPORT_H

#include "driver/FileView.h"
#include "driver/Output.h"
#include "driver/SecretMask.h"
#include "driver/SourceFile.h"
#include "facts/Finding.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint {

struct RunStats {
  size_t TranslationUnits = 0; ///< that belong to the named paths
  size_t Parsed = 0;           ///< in this run or an earlier one
  size_t Cached = 0;           ///< of these, in an earlier one
  size_t Configs = 0;
  size_t Unrendered = 0;    ///< templates that cannot be read before they are rendered
  size_t OutsideChange = 0; ///< findings that have nothing to do with the change
  size_t StaleBaseline = 0; ///< lines of the baseline that no finding matched
  size_t Incomplete = 0;    ///< units that saw missing headers
  double Seconds = 0;
  std::string CacheTrouble;                     ///< why there is no cache although one is wanted
  std::map<std::string, size_t> MissingHeaders; ///< and in how many units
  std::vector<std::string> StandIns;            ///< libraries seen through stand-ins
};

struct Report {
  std::vector<Finding> Findings;
  std::vector<DismissedFinding> Dismissed; ///< in the order of Findings
  std::vector<NotAnalysed> Skipped;
  RunStats Stats;
};

/// The scanned files, read when first asked for and kept with their masks. The view must
/// outlive them.
class Sources {
public:
  Sources(std::string Root, std::vector<Place> Secrets, const FileView &View);

  struct Masked {
    SourceFile File;
    SecretMask Mask;
  };

  /// The file that a Place names, or null if it cannot be read.
  const Masked *get(const std::string &Name);

private:
  std::string Root;
  const FileView &View;
  std::map<std::string, std::vector<Place>> Secrets;
  std::map<std::string, std::unique_ptr<Masked>> Files;
};

struct TextStyle {
  bool Color = false;
  bool Quiet = false; ///< findings only
};

/// For people.
std::string textReport(const Report &R, Sources &Files, TextStyle Style);

/// "file: reason" for each file that was not analysed.
std::string skippedList(const Report &R);

/// For programs: one JSON object. Members are only ever added within "version" 1.
std::string jsonReport(const Report &R);

/// What --stats prints.
std::string statsText(const RunStats &Stats);

/// Gives each finding its fingerprint. It depends on the weakness, the symbol, the statement
/// (of configuration: the key) with other secrets masked, and twenty bits of a digest of the
/// text at the place, so that a replaced secret is a new finding and nobody can be sure of a
/// guess; not on file names, line numbers, space and comments. Of equal ones the second,
/// third, … differ by their number.
void giveFingerprints(std::vector<Finding> &Findings, Sources &Files);

/// Writes the reports that the options ask for.
WriteResult writeReports(const Report &R, Sources &Files, const Options &Opts, std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORT_H
