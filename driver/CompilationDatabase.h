//===- CompilationDatabase.h - compile_commands.json ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_COMPILATIONDATABASE_H
#define JWTLINT_DRIVER_COMPILATIONDATABASE_H

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint {

/// The compile commands of a build, as JSON Compilation Database Format
/// Specification of Clang has them. Nothing is trusted: flags are made safe when
/// they are read.
class CompilationDatabase {
public:
  struct Entry {
    std::string Directory;
    std::vector<std::string> Arguments; ///< safe, see CompileFlags.h
    bool Incomplete = false;
  };

  /// The database in Folder, or the file itself. False with the reason if there
  /// is none or if it is not one.
  bool load(const std::string &FolderOrFile, std::string &Error);

  /// The database of the usual build folders below Root, or nothing.
  static std::optional<std::string> find(const std::string &Root);

  /// The first entry for the file with this absolute path, or null.
  const Entry *lookUp(const std::string &Path) const;

  const std::string &file() const { return File; }
  const std::map<std::string, Entry> &entries() const { return Entries; }

private:
  std::string File;
  std::map<std::string, Entry> Entries;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_COMPILATIONDATABASE_H
