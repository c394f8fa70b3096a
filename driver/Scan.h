//===- Scan.h - Looks at all the files of a run -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The middle of `jwt-lint check`: from the files that were found to findings. Extracts
// the facts of the units, applies the rules to configuration, joins the two and runs
// the checks. What becomes of the findings is decided elsewhere (Gate.h).
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_SCAN_H
#define JWTLINT_DRIVER_SCAN_H

#include "driver/Changes.h"
#include "driver/Configurations.h"
#include "driver/FactsCache.h"
#include "driver/Options.h"
#include "driver/Project.h"
#include "driver/Report.h"
#include "driver/UnitPlan.h"
#include "driver/WorkerPool.h"
#include "facts/Facts.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jwtlint {

/// All of it must outlive the scan.
struct ScanInput {
  const Options *Opts = nullptr;
  const Project *What = nullptr;
  /// Of configuration only what is in it is linted; may be null.
  const ChangeSet *Changes = nullptr;
};

class Scan {
public:
  Scan(const ScanInput &In, Report &Result);

  /// Is there nothing that is wanted and the repository's own?
  bool empty() const { return Plan.empty() && Configurations.empty(); }
  /// Is there nothing that is wanted, whoever owns it?
  bool nothingFound() const;

  /// Adds findings, sorted and with their symbols, what could not be analysed and figures to
  /// the report. Returns 0, the number of a signal that ended it, or -1 with Error.
  int run(std::string &Error);

  /// What is known to be a secret: it must be masked.
  std::vector<Place> takeSecrets() { return std::move(Secrets); }

  /// The files, as in reports, whose comments may speak of findings.
  std::vector<std::string> commentedFiles() const;

private:
  void chooseConfigurations();
  int extractAll();
  void openCache(ExtractOptions &Extraction);
  int extractUnits(const std::vector<CompileUnit> &Planned, const ExtractOptions &Extraction);
  void keep(const CompileUnit &Unit, UnitOutcome Outcome);
  ConfigurationOptions configurationOptions() const;
  void lintConfiguration();
  void joinWithConfiguration();
  void runChecks();

  const ScanInput &In;
  const Options &Opts;
  const Project &What;
  const Discovery &Found;
  Report &Result;
  UnitPlan Plan;
  std::vector<std::string> Configurations; ///< absolute, sorted: those that are joined
  std::vector<std::string> Commented;
  std::vector<Finding> OfConfiguration;
  std::string Salt;                  ///< of the digests in facts
  std::unique_ptr<FactsCache> Cache; ///< during extraction; null if there is none
  std::vector<Facts> Units;
  std::set<std::string> StandIns;
  std::vector<Place> Secrets;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_SCAN_H
