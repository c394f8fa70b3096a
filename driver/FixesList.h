//===- FixesList.h - Which mistakes have a fix ------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FIXESLIST_H
#define JWTLINT_DRIVER_FIXESLIST_H

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jwtlint {

/// What `--fix` does about one sort of a weakness, or why it does nothing.
struct FixInfo {
  bool InCode = false;
  std::string Case; ///< the finer name of a configuration rule; empty in code
  std::string Does; ///< empty: nothing
  std::string Why;  ///< … because; may be empty
};

/// Of what jwt-lint brings, by the weakness' id in the order of checks and rules. Nothing, with
/// the reason in Error, if the rules are damaged.
std::optional<std::vector<std::pair<std::string, FixInfo>>> knownFixes(std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FIXESLIST_H
