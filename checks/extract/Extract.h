//===- Extract.h - From a translation unit to facts -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parses one translation unit with Clang, visits its AST once and writes down
// what the models say matters. Function bodies outside repository-owned files
// are not parsed. A missing header does not stop the analysis; stand-ins for
// modelled libraries step in where the real header is not found.
//
// Not re-entrant in one process while another extraction runs (Clang keeps some
// global state); the driver runs extractions in worker processes, because hostile
// input can crash Clang.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_EXTRACT_H
#define JWTLINT_CHECKS_EXTRACT_EXTRACT_H

#include "checks/extract/Dependencies.h"
#include "checks/models/Model.h"
#include "facts/Facts.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clang {
class ASTContext;
} // namespace clang

namespace jwtlint {

/// How to parse one unit. Arguments are Clang's, without program name, input
/// and output, and already freed of everything that loads code or writes files.
struct CompileUnit {
  std::string File;      ///< absolute
  std::string Directory; ///< absolute; relative arguments start here
  std::vector<std::string> Arguments;
};

struct ExtractOptions {
  const ModelSet *Models = nullptr;
  std::string Root; ///< absolute; paths in facts are relative to it
  std::string Salt; ///< for digests; the same for all units of a run
  /// Is the file with this absolute path the repository's own code? Only such
  /// files are linted; bodies elsewhere are skipped.
  std::function<bool(std::string_view)> IsOwned;
  /// Texts by absolute path that stand for what the disk holds, or null. They must outlive
  /// the extraction.
  const std::map<std::string, std::string, std::less<>> *Replaced = nullptr;
};

struct ExtractResult {
  Facts Result;
  Dependencies Seen;   ///< what the facts depend on
  std::string Failure; ///< why there are no facts; empty on success
};

ExtractResult extract(const CompileUnit &Unit, const ExtractOptions &Options);

/// The facts of a unit that somebody else has parsed: what is in the traversal scope of its AST,
/// which in an editor is the main file. Headers gives the spellings of its #includes, when they
/// are needed.
Facts factsOf(clang::ASTContext &Context, const ExtractOptions &Options,
              const std::function<std::vector<std::string>()> &Headers);

/// The folder of Clang's builtin headers that units are parsed with: those installed beside
/// the program, else those it was built with.
const std::string &resourceFolder();

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_EXTRACT_H
