//===- UnitPlan.h - Which units to parse, and how ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns what discovery has found into compile units: the sources below the named
// paths that are the repository's own, with the flags of the compilation database
// or inferred ones; and, after these have been parsed, the headers that no unit
// has seen.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_UNITPLAN_H
#define JWTLINT_DRIVER_UNITPLAN_H

#include "driver/CompilationDatabase.h"
#include "driver/Discovery.h"
#include "driver/FlagInference.h"
#include "driver/Ownership.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jwtlint {

class UnitPlan {
public:
  /// Both must outlive the plan.
  UnitPlan(const Discovery &Found, const Ownership &Owned);

  /// Uses the database in Folder, or if that is empty one of the usual places.
  /// False with the reason if Folder was given and has none. A broken database
  /// in a usual place is one of Problems.
  bool useDatabase(const std::string &Folder, std::vector<NotAnalysed> &Problems,
                   std::string &Error);

  /// The sources to parse, sorted by file.
  std::vector<CompileUnit> sources();

  /// The wanted headers that are not in Seen (paths as in facts): those that
  /// speak of JWTs, and those that are named.
  std::vector<CompileUnit> unseenHeaders(const std::set<std::string> &Seen);

  /// Is there a source or header that is wanted and the repository's own?
  bool empty() const;

  /// The same, whoever owns it?
  bool nothingFound() const;

private:
  bool isWanted(const std::string &File) const;
  CompileUnit unit(const std::string &File);

  const Discovery &Found;
  const Ownership &Owned;
  FlagInference Inference;
  std::optional<CompilationDatabase> Database;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_UNITPLAN_H
