//===- Dependencies.h - What an extraction has seen -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The questions that the extraction of one unit has asked the world, with their
// answers. Whoever finds the same answers again may take the facts for current.
//
// The questions are those of the file system, so that nobody has to know what an
// include is: the search for a header asks for it in one folder after the other, and
// each folder that does not have it is an answer, too. So are the places where Clang
// looks for a standard library, `__has_include`, and the folders of the search path
// that do not exist. The one other question is whether a file is the repository's own.
//
// Not among them, because they have no place in the file system: the unit's command,
// the models, the program itself, and the environment variables that Clang reads.
// Stand-ins and detours are parts of the program and are left out.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_DEPENDENCIES_H
#define JWTLINT_CHECKS_EXTRACT_DEPENDENCIES_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// XXH3: fast, and good against accidents only.
struct Hash128 {
  uint64_t Low = 0, High = 0;

  bool operator==(const Hash128 &) const = default;
};

Hash128 hashOf(std::string_view Bytes);

enum class SeenAs : uint8_t {
  Missing, ///< nothing that this process may look at
  File,    ///< a regular file whose content did not matter, and that is not empty
  Empty,   ///< such a file that is empty
  Folder,
  Other,  ///< a device, a socket, …
  Read,   ///< a regular file that was read
  Listed, ///< a folder whose entries were listed
};

struct Dependency {
  std::string Path; ///< absolute, as it was asked for: ".." may follow a symbolic link
  SeenAs As = SeenAs::Missing;
  /// How many paths before this one the first stands that is the same file or folder, 0 if
  /// none is: Clang knows links for what they are, and reads a file once.
  uint32_t Same = 0;
  Hash128 Content;      ///< Read: of the bytes; Listed: hashOfNames()
  std::string RealPath; ///< Read: without symbolic links, if it is not Path made normal

  bool operator==(const Dependency &) const = default;
};

struct OwnershipAnswer {
  std::string Path; ///< as given to ExtractOptions::IsOwned
  bool Owned = false;

  bool operator==(const OwnershipAnswer &) const = default;
};

struct Dependencies {
  std::vector<Dependency> Paths;       ///< by path, each once
  std::vector<OwnershipAnswer> Owners; ///< by path, each once
  /// False if an answer changed while it was relied upon, or will hardly come again, like
  /// a read error. The facts are good for this run only.
  bool Lasting = true;

  bool operator==(const Dependencies &) const = default;
};

/// The hash that stands for a folder with these entries, in any order.
Hash128 hashOfNames(std::vector<std::string> Names);

/// Much smaller than the texts: paths share their beginnings.
std::string writeDependencies(const Dependencies &D);

/// Nothing if Bytes are not what writeDependencies() wrote.
std::optional<Dependencies> readDependencies(std::string_view Bytes);

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_DEPENDENCIES_H
