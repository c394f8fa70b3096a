//===- Configurations.h - Lints many configuration files --------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most configuration files of a repository have nothing to do with tokens, so a file is read
// once, searched for what could matter, and forgotten. Threads share the work; the result does
// not depend on how many there are.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CONFIGURATIONS_H
#define JWTLINT_DRIVER_CONFIGURATIONS_H

#include "config-rules/engine/ConfigurationFacts.h"
#include "config-rules/engine/Linter.h"
#include "driver/FileView.h"
#include "facts/Finding.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

struct ConfigurationResult {
  std::vector<Finding> Findings;
  std::vector<NotAnalysed> Skipped;
  std::vector<std::string> Commented; ///< files whose comments may speak of findings
  std::vector<Place> Secrets;
  std::vector<Facts> Set; ///< what the code reads of them
  size_t Read = 0;        ///< files in which something was worth parsing
  size_t Unrendered = 0;  ///< templates in them that cannot be read before they are rendered
};

struct ConfigurationOptions {
  const config::Linter *Rules = nullptr;
  /// Null: the rules are applied. Else what the files set of these names is collected.
  const config::WantedNames *Wanted = nullptr;
  const FileView *View = nullptr; ///< the disk if null
  std::string Root;               ///< of the repository: what reports are relative to
  std::function<bool(std::string_view)> IsTestCode; ///< by the name that reports use
  /// Numbers in place of the rules' own, by the name that reports use. May be empty.
  std::function<Thresholds(std::string_view)> ThresholdsIn;
  unsigned Threads = 1;
};

/// \p Files are absolute paths.
ConfigurationResult lintConfigurations(const std::vector<std::string> &Files,
                                       const ConfigurationOptions &Options);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CONFIGURATIONS_H
