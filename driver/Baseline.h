//===- Baseline.h - Findings that are known ---------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file that names findings which are not to be reported (again), so that a project
// can begin to use jwt-lint before it has mended everything:
//
//   # jwt-lint baseline 1: known findings, by content ('jwt-lint check --help')
//   3f0c…e1 jwt-weak-secret deploy/app.yaml
//
// One line for each finding, sorted; the fingerprint decides, id and file are for the
// reader. There is nothing in it that changes when the code around a finding does. The
// order does not matter for reading, so that git may merge by union.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_BASELINE_H
#define JWTLINT_DRIVER_BASELINE_H

#include "facts/Finding.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class Baseline {
public:
  /// False, with the line and what is wrong with it in Error, if Text is no baseline. Name is
  /// how messages call the file.
  bool parse(std::string_view Name, std::string_view Text, std::string &Error);

  /// Is F known? Remembers that its line was of use.
  bool knows(const Finding &F);

  /// Which ids had a chance to match.
  using Ran = std::function<bool(std::string_view Id)>;

  /// How many lines of checks that ran no finding matched.
  size_t stale(const Ran &HasRun) const;

  /// The text without those lines.
  std::string pruned(const Ran &HasRun) const;

  /// A baseline of these findings.
  static std::string textFor(const std::vector<Finding> &Findings);

private:
  struct Line {
    std::string Rest; ///< behind the fingerprint
    bool Used = false;

    std::string_view id() const;
    bool isStale(const Ran &HasRun) const { return !Used && HasRun(id()); }
  };
  std::map<std::string, Line, std::less<>> Lines; ///< by fingerprint
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_BASELINE_H
