//===- Linter.h - Finds mistakes in configuration ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CONFIG_RULES_ENGINE_LINTER_H
#define JWTLINT_CONFIG_RULES_ENGINE_LINTER_H

#include "config-rules/engine/Document.h"
#include "config-rules/engine/Environment.h"
#include "config-rules/engine/Needles.h"
#include "config-rules/engine/SpecLibrary.h"
#include "facts/Finding.h"
#include "facts/Thresholds.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint::config {

/// What one file holds.
struct LintResult {
  std::vector<Finding> Findings; ///< sorted
  std::optional<ParseProblem> Problem;
  std::vector<Place> Secrets; ///< what no report may show
  bool Read = false;          ///< something in it was worth parsing
  size_t Unrendered = 0;      ///< templates that cannot be read before they are rendered
};

/// All adapters and rules. Built once; then every member may be called by many threads.
class Linter {
public:
  Linter();
  ~Linter();

  /// Adds the ones that jwt-lint brings. False, with the reason in \p Error, if they are damaged.
  bool addBuiltIn(std::string &Error) { return Specs.addBuiltIn(Error); }
  /// Adds an adapter or a rule of the user. A user's adapter replaces the built-in one of the
  /// same name; a rule's cases come on top. Call these before anything is linted.
  bool addAdapter(const std::string &Name, std::string_view Text, std::string &Error) {
    return Specs.addAdapter(Name, Text, Error);
  }
  bool addRule(const std::string &Name, std::string_view Text, std::string &Error) {
    return Specs.addRule(Name, Text, Error);
  }
  /// To be called when everything was added.
  void finish();

  /// Can anything in \p Text matter? A search of the raw bytes.
  bool mayMatter(std::string_view Text) const { return Filter->mayMatter(Text); }

  /// Lints one file. \p OnlyNotes: it is a test, an example or documentation. \p Limits:
  /// numbers in place of the rules' own. Findings have the fixes that were tried; see FixProof.h.
  LintResult lint(std::shared_ptr<const SourceText> File, bool OnlyNotes = false,
                  const Thresholds &Limits = {}) const;

  /// Where \p D sets environment variables or passes arguments.
  std::vector<EnvironmentBlock> environments(const Document &D, Workspace &Space) const;

  const SpecLibrary &specs() const { return Specs; }

private:
  /// With fixes that were not tried.
  LintResult lintOnce(std::shared_ptr<const SourceText> File, bool OnlyNotes,
                      const Thresholds &Limits) const;

  SpecLibrary Specs;
  std::unique_ptr<Prefilter> Filter;
};

/// Does the name of a file say that it is no production setting ("appsettings.Development.json",
/// ".env.example", "docker-compose.test.yml")?
bool isDevelopmentName(std::string_view Name);

} // namespace jwtlint::config

#endif // JWTLINT_CONFIG_RULES_ENGINE_LINTER_H
