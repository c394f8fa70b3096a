//===- Changes.h - Which findings a change has to do with -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A change is the set of lines that differ between two states of a repository. A
// finding belongs to it when its place or any step of its flow is on such a line,
// whatever file that is: a value in a compose file that old code turns into a
// secret, a line of code that makes an old value one.
//
// Lines that are gone have no place any more. They count where they were: next to a
// place of the finding, or between two of them that are near each other, as a call
// that is taken out of a chain.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_CHANGES_H
#define JWTLINT_DRIVER_CHANGES_H

#include "driver/Git.h"
#include "facts/Finding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class ChangeSet {
public:
  /// Lines of the new state. Deletes says that lines of the old one are gone there; with a
  /// Count of 0 they were behind line First.
  struct Hunk {
    uint32_t First = 0;
    uint32_t Count = 0;
    bool Deletes = false;

    auto operator<=>(const Hunk &) const = default;
  };

  /// From the output of git diff with -U0, names relative to the top and prefixes a/ and b/.
  static ChangeSet parse(std::string_view Diff);

  /// All of this file is new.
  void addFile(const std::string &Path);

  bool empty() const { return Files.empty(); }
  bool hasFile(std::string_view Path) const { return Files.find(Path) != Files.end(); }
  const std::map<std::string, std::vector<Hunk>, std::less<>> &files() const { return Files; }

  bool contains(const Place &P) const;
  bool concerns(const Finding &F) const;

private:
  bool deletesBetween(const Place &A, const Place &B) const;

  std::map<std::string, std::vector<Hunk>, std::less<>> Files;
};

/// What the index changes of the last commit.
std::optional<ChangeSet> stagedChanges(const Git &Repository, std::string &Error);

/// What the work tree, with files that are not yet known to git, changes of the commit in
/// which it parted from Revision.
std::optional<ChangeSet> changesSince(const Git &Repository, const std::string &Revision,
                                      std::string &Error);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_CHANGES_H
