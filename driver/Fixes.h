//===- Fixes.h - Mends what can certainly be mended -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `--fix`: the edits of findings (Finding::Fix) are planned per file, then made in the files or
// shown as a diff.
//
// A file is replaced as a whole or not at all, with its owner, permissions and extended
// attributes. Left alone is
//
//  - a file that is not, to the byte, what was analysed, or was touched since that began;
//  - what is reached through a symbolic link or lies outside of the repository or in `.git`;
//  - a file with several hard links, one that may not be written, and what is no file.
//
// All of it is said with the reason: nothing is left silently. docs/fixes.md has the promises.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FIXES_H
#define JWTLINT_DRIVER_FIXES_H

#include "driver/FileView.h"
#include "driver/Report.h"
#include "facts/EditedText.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jwtlint {

/// The new text of one file.
struct FileFix {
  FileFix(std::string Text, size_t FirstColumn)
      : Before(std::move(Text)), Edited(Before, FirstColumn) {}
  FileFix(const FileFix &) = delete;
  FileFix &operator=(const FileFix &) = delete;

  const std::string Before;  ///< as it was analysed
  EditedText Edited;         ///< of Before
  std::vector<size_t> Mends; ///< findings, by index
};

/// A finding that has a fix which is not made.
struct LeftFinding {
  size_t Index = 0;
  std::string Reason;
};

struct FixPlan {
  std::map<std::string, FileFix> Files; ///< by name, as in places
  std::vector<LeftFinding> Left;
};

/// The text of a file that was analysed; nothing if it cannot be read any more.
using AnalysedText = std::function<std::optional<std::string>(const std::string &File)>;

/// Is the finding to be mended?
using WantedFinding = std::function<bool(const Finding &F)>;

/// Chooses the edits of findings that are wanted. Where two of them change the same bytes, that
/// of the finding which comes first is made, and the other finding is left.
FixPlan planFixes(const std::vector<Finding> &Findings, const WantedFinding &Wanted,
                  const AnalysedText &Read);

struct FixResult {
  std::vector<size_t> Mended; ///< sorted
  std::vector<LeftFinding> Left;
  std::vector<std::string> Changed; ///< files, as in places
};

/// Makes the edits of Plan in the files below Root, an absolute path. Began is when the analysis
/// did.
FixResult applyFixes(const FixPlan &Plan, const std::string &Root,
                     std::chrono::system_clock::time_point Began);

/// Plan as a unified diff that `git apply` and `patch -p1` take, with names relative to the
/// repository. No line of it holds anything that reports mask: context is cut short before such
/// a line, and a file that cannot be shown then is left out. Left receives what is not shown.
std::string diffOf(const FixPlan &Plan, Sources &Files, std::vector<LeftFinding> &Left);

struct FixRequest {
  std::string Root; ///< of the repository, absolute: what names are relative to
  const FileView *View = nullptr;
  std::chrono::system_clock::time_point Began; ///< before the first file was read
  WantedFinding Wanted; ///< only these are mended: those that make a run fail
  bool DryRun = false;
};

struct FixOutcome {
  std::string Diff;  ///< of a dry run, for standard output
  std::string Notes; ///< what was done and what was left, for standard error
};

/// All of `--fix`. Unless it is a dry run, mended findings leave R, and the places of the others
/// and of Secrets become those of the new texts: build Sources anew after it.
FixOutcome fixFindings(Report &R, std::vector<Place> &Secrets, const FixRequest &Request);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FIXES_H
