//===- Git.h - What git knows about a repository ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Asks the git program, which alone knows every kind of index and object store. It
// is asked in its plumbing's stable formats, with the caller's environment: in a
// hook, GIT_INDEX_FILE names the index that is about to be committed. Settings that
// would run other programs or change the format are switched off.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_GIT_H
#define JWTLINT_DRIVER_GIT_H

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jwtlint {

class Git {
public:
  /// Folder is the top of a work tree, absolute.
  explicit Git(std::string Folder) : Folder(std::move(Folder)) {}

  /// What git prints with these arguments, given Input. Nothing, with git's complaint in
  /// Error, if it cannot be run or fails.
  std::optional<std::string> run(const std::vector<std::string> &Arguments, std::string &Error,
                                 std::string_view Input = {}) const;

private:
  std::string Folder;
};

/// A file of the index.
struct IndexEntry {
  std::string Path; ///< relative to the top
  std::string Object;
  enum class Kind : unsigned char { File, Link, Submodule } Is = Kind::File;
};

/// All of the index, in its order.
std::optional<std::vector<IndexEntry>> readIndex(const Git &Repository, std::string &Error);

/// The paths in the work tree whose text is not that of the index, relative to the top.
std::optional<std::vector<std::string>> changedSinceIndex(const Git &Repository,
                                                          std::string &Error);

/// The contents of objects, in the order asked for.
std::optional<std::vector<std::string>>
readObjects(const Git &Repository, const std::vector<std::string> &Objects, std::string &Error);

/// The pieces of a list that ends each of them with NUL.
std::vector<std::string> splitAtNul(std::string_view Text);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_GIT_H
