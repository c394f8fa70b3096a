//===- FileLint.h - Lints the documents of one file -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_FILELINT_H
#define JWTLINT_CONFIG_RULES_ENGINE_FILELINT_H

#include "config-rules/engine/Linter.h"
#include "config-rules/engine/Subject.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace jwtlint::config {

/// Applies adapters and rules to a document and to what is embedded in it.
class FileLint {
public:
  /// \p OfFile: the adapters that may find something in the text of the file.
  FileLint(const Linter &All, const Prefilter &Filter, std::vector<size_t> OfFile,
           const Thresholds &Limits, LintResult &Result)
      : All(All), Filter(Filter), OfFile(std::move(OfFile)), Limits(Limits), Result(Result) {}

  /// \p OnlyNotes: the document never runs in production.
  void lint(const Document &D, bool OnlyNotes);

private:
  bool lintDocument(const Document &D, bool OnlyNotes);
  static void yieldToSpecific(std::vector<Subject> &Subjects);
  bool isTest(const Cursor *Root, Workspace &Space) const;
  void noteSecrets(const Document &D, const std::vector<Subject> &Subjects);
  void lintDecoded(const std::vector<EnvironmentBlock> &Blocks, const Document &D, bool OnlyNotes);
  void lintEmbedded(const Node &N, const std::string &Key, bool OnlyNotes,
                    std::unordered_set<const Node *> &Seen);
  bool mayHoldDocument(const Node &N) const;

  const Linter &All;
  const Prefilter &Filter;
  const std::vector<size_t> OfFile;
  const Thresholds &Limits;
  LintResult &Result;
};

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_FILELINT_H
