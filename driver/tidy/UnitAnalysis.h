//===- UnitAnalysis.h - All checks of one unit under clang-tidy -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clang-tidy and clangd know one check for each weakness; jwt-lint extracts the facts of a
// unit once for all of them. The checks of a unit share an analysis: the first of them
// leads, sees the AST and runs it, and each finding is reported by the check of its id, so
// that selection, NOLINT and levels are those of clang-tidy.
//
// Not thread-safe; units are analysed by one thread each.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_TIDY_UNITANALYSIS_H
#define JWTLINT_DRIVER_TIDY_UNITANALYSIS_H

#include "clang-tidy/ClangTidyCheck.h"
#include "driver/tidy/Host.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class UnitAnalysis {
public:
  /// The analysis that the checks which are made with this context now share.
  static std::shared_ptr<UnitAnalysis> of(clang::tidy::ClangTidyContext &Context);

  UnitAnalysis(clang::tidy::ClangTidyContext &Context) : Context(Context) {}
  ~UnitAnalysis();

  /// Findings of the id are reported by Check, which must outlive the analysis. Threshold is
  /// what the user says, in the syntax of `thresholds` in .jwt-lint.yaml, or empty.
  void enlist(const std::string &Id, clang::tidy::ClangTidyCheck &Check,
              const std::string &Threshold);

  /// Files with models of the user's own; the last call counts.
  void useModels(std::vector<std::string> Files) { Models = std::move(Files); }

  bool isLedBy(const clang::tidy::ClangTidyCheck &Check) const {
    return !Checks.empty() && Checks.begin()->second == &Check;
  }

  /// A header that the unit includes, as it is spelled, and whether there is one.
  void include(std::string Header, bool IsFound) {
    if (!IsFound)
      Missing.push_back(Header);
    Headers.push_back(std::move(Header));
  }

  /// Begins what can be done while the unit is parsed.
  void begin();

  /// Extracts, checks and reports.
  void run(clang::ASTContext &Ast);

private:
  void complain(const std::string &Error, const clang::ASTContext &Ast);
  Options options() const;
  FileFindings findings(const Workspace &Known, const std::string &Unit,
                        clang::ASTContext &Ast) const;
  bool isEnabled(std::string_view Id) const { return Checks.count(std::string(Id)) != 0; }

  clang::tidy::ClangTidyContext &Context;
  std::map<std::string, clang::tidy::ClangTidyCheck *> Checks;
  std::string Thresholds; ///< of all checks, as they stand in braces
  std::vector<std::string> Models, Headers, Missing;
  TidyHost::Pending Whole;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_TIDY_UNITANALYSIS_H
