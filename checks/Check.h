//===- Check.h - A query on the flow graph ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A check asks the linked flow graph a question and reports what it finds. It
// knows neither libraries nor ASTs, so it works for every modelled library.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_CHECK_H
#define JWTLINT_CHECKS_CHECK_H

#include "checks/models/Model.h"
#include "facts/Facts.h"
#include "facts/Finding.h"
#include "facts/Thresholds.h"

#include <functional>
#include <string_view>
#include <vector>

namespace jwtlint {

struct AnalysisOptions {
  const ModelSet *Models = nullptr;
  /// Is the check with this weakness id wanted?
  std::function<bool(std::string_view)> Enabled;
  /// Is the file (as in facts) a test, an example or documentation, so that
  /// findings in it are notes?
  std::function<bool(std::string_view)> IsTestCode;
  /// Numbers in place of the checks' own for values that are written in the file (as in
  /// facts). May be empty.
  std::function<Thresholds(std::string_view)> ThresholdsIn;
  /// Are the facts those of all units? If not, what is missing may be elsewhere.
  bool SeesAll = true;
};

/// Links the facts and runs the checks. Findings are sorted and unique; equal
/// facts give equal findings, whatever their order. SecretPlaces, if not null,
/// receives the places of all literals that reach a secret: reports mask them.
std::vector<Finding> analyse(const FactsOfProgram &Units, const AnalysisOptions &Options,
                             std::vector<Place> *SecretPlaces = nullptr);

/// The ids of all checks on code.
std::vector<std::string_view> codeCheckIds();

/// What the check with this id does to mend some of its findings; empty if it never does.
std::string_view codeFix(std::string_view Id);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_CHECK_H
