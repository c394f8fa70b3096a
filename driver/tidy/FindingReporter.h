//===- FindingReporter.h - Findings as Clang diagnostics --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_TIDY_FINDINGREPORTER_H
#define JWTLINT_DRIVER_TIDY_FINDINGREPORTER_H

#include "clang-tidy/ClangTidyCheck.h"
#include "driver/tidy/Host.h"
#include "facts/Finding.h"

#include <map>
#include <string>
#include <vector>

namespace jwtlint {

/// Turns findings into diagnostics of the unit that is being checked: the finding, a note for
/// each step of its flow, its suggestion, and its fix. Files that the unit does not include
/// are opened for notes. Findings that are notes become remarks; all others become warnings,
/// since errors would count to Clang's limit of errors and keep clang-tidy from applying fixes.
class FindingReporter {
public:
  /// Names of files in findings are relative to Root.
  FindingReporter(clang::ASTContext &Ast, std::string Root, const TidyHost &Host);

  void report(const Finding &F, clang::tidy::ClangTidyCheck &Check);

  /// Tells the host what was reported.
  void finish();

  /// The main file, as findings name it.
  const std::string &mainFile() const { return Main; }

private:
  clang::DiagnosticIDs::Level levelOf(const Finding &F);
  clang::FileID fileOf(const std::string &Name);
  clang::SourceLocation locationOf(const std::string &Name, uint32_t Line, uint32_t Column);
  clang::CharSourceRange rangeOf(const Place &P);
  const Place *shownPlace(const Finding &F) const;
  void note(const Place &Where, const std::string &Text, clang::tidy::ClangTidyCheck &Check);

  clang::DiagnosticsEngine &Diagnostics;
  clang::SourceManager &SM;
  std::string Root, Main;
  const TidyHost &Host;
  std::map<std::string, clang::FileID> Files;
  std::vector<TidyHost::Shown> Shown;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_TIDY_FINDINGREPORTER_H
