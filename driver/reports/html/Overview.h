//===- Overview.h - Counts at the top of the page ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_REPORTS_HTML_OVERVIEW_H
#define JWTLINT_DRIVER_REPORTS_HTML_OVERVIEW_H

#include "driver/reports/ReportText.h"

#include <string>
#include <vector>

namespace jwtlint {

/// A folder and everything below it that has findings.
struct FolderCount {
  std::string Path;  ///< printable; "." is the root without its folders
  std::string Label; ///< relative to the folder that it is shown below
  unsigned Depth = 0;
  SeverityCounts Counts{};
};

/// The folders in which findings are, and those above that have several of them, sorted so that
/// each stands behind the one it is in.
std::vector<FolderCount> countFolders(const Report &R);

/// The folder of a file as countFolders() names it.
std::string reportFolder(const std::string &File);

/// The section of a page: tiles by severity, bars by weakness and by folder.
std::string overviewHtml(const Report &R, const std::vector<FolderCount> &Folders);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_REPORTS_HTML_OVERVIEW_H
