//===- Ownership.h - Whose code a file is -----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Only the repository's own code is linted. Not its own are folders with the
// customary names for other people's code (third_party, vendor, _deps, …),
// submodules, nested repositories, build trees, and the folder of a vendored copy
// of a modelled library. A path named on the command line is what the user wants
// linted: only the components below it count, here and for test code.
//
// Immutable after the last addForeign; then it may be shared.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_OWNERSHIP_H
#define JWTLINT_DRIVER_OWNERSHIP_H

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class Ownership {
public:
  Ownership(std::string Root, std::vector<std::string> Named)
      : Root(std::move(Root)), Named(std::move(Named)) {}

  /// What is below this absolute folder is not the repository's own.
  void addForeign(std::string Folder) { Foreign.push_back(std::move(Folder)); }

  /// Is the file with this absolute path the repository's own code?
  bool owns(std::string_view Path) const;

  /// Is the file, named as in facts, a test, an example or documentation?
  bool isTestCode(std::string_view FactsPath) const;

  /// The part of the file's path, named as in facts, that the user did not ask for by name.
  std::string belowNamed(std::string_view FactsPath) const;

private:
  std::string_view baseOf(std::string_view Path) const;

  std::string Root;
  std::vector<std::string> Named;
  std::vector<std::string> Foreign;
};

/// The folders in which Files (absolute, sorted) hold a copy of a library whose
/// headers are spelled like one of HeaderGlobs, e.g. "…/include/jwt-cpp" for
/// "jwt-cpp/*". A spelling without folder says nothing, and a folder that also
/// has sources counts only below an "include" folder: it may be the repository's
/// own wrapper of the same name.
std::vector<std::string> vendoredLibraries(const std::vector<std::string> &Files,
                                           const std::vector<std::string> &HeaderGlobs);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_OWNERSHIP_H
