//===- IncludeGraph.h - Who includes whom, by text --------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the #include lines of the repository's files without preprocessing and
// finds the files that they could mean, so that a unit without compile command
// gets the folders it needs. It may see includes that a condition switches off;
// that costs a folder too many and nothing else.
//
// Files are read once, when first asked for. Not thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_INCLUDEGRAPH_H
#define JWTLINT_DRIVER_INCLUDEGRAPH_H

#include "driver/FileView.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jwtlint {

class IncludeGraph {
public:
  /// Files are the absolute paths of the index. The view must outlive the graph.
  IncludeGraph(const std::vector<std::string> &Files, const FileView &View);

  /// The folders below which the unit and what it includes find their headers,
  /// in order of need, without folders in which a header is found anyway because
  /// it stands beside its includer.
  std::vector<std::string> roots(const std::string &Unit);

  /// The C++ standard that the unit and what it includes need by their text.
  unsigned standard(const std::string &Unit);

private:
  const FileView &View;
  struct Include {
    std::string Target; ///< the file in the index
    std::string Root;   ///< the folder it is relative to; empty if beside
  };
  struct Scanned {
    std::vector<Include> Includes;
    unsigned Standard = 17;
  };
  const Scanned &scan(const std::string &File);
  Include resolve(const std::string &Includer, std::string_view Spelling, bool Quoted) const;

  /// Files of the index by last path component.
  std::unordered_map<std::string, std::vector<std::string>> ByName;
  std::unordered_map<std::string, Scanned> Known;
};

struct Inclusion {
  std::string Spelling;
  bool Quoted;
};

/// The #include lines of Text.
std::vector<Inclusion> scanIncludes(std::string_view Text);

/// Is <Name> a header of C, C++ or POSIX?
bool isStandardHeader(std::string_view Name);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_INCLUDEGRAPH_H
