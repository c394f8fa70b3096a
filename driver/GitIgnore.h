//===- GitIgnore.h - What git would not show --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rules of gitignore(5): patterns with a slash are anchored to the folder of
// their file, others match at any depth; a trailing slash means folders only; `!`
// takes back; `*`, `?` and `[a-z]` do not cross a slash, `**` does. A pattern is
// matched in time proportional to the product of the lengths, whatever it is.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_GITIGNORE_H
#define JWTLINT_DRIVER_GITIGNORE_H

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// One ignore file.
class IgnoreRules {
public:
  enum class Verdict { Silent, Ignored, Kept };

  static IgnoreRules parse(std::string_view Text);

  /// What the last matching pattern says of Path, which is relative to the folder
  /// of the ignore file. Whoever walks a tree does not enter an ignored folder;
  /// that is why nothing here looks at the folders above Path.
  Verdict verdict(std::string_view Path, bool IsFolder) const;

  bool empty() const { return Patterns.empty(); }

private:
  struct Pattern {
    std::vector<std::string> Segments;
    bool Keep = false;
    bool FoldersOnly = false;
    bool Anchored = false;
  };
  std::vector<Pattern> Patterns;
};

/// The ignore files that are in force in one folder, from the repository's root
/// inwards. Copy it when entering a folder.
class IgnoreStack {
public:
  void push(std::string Folder, IgnoreRules Rules);

  /// Is the absolute Path ignored? The innermost file that speaks decides.
  bool ignored(std::string_view Path, bool IsFolder) const;

private:
  struct Level {
    std::string Folder;
    IgnoreRules Rules;
  };
  std::vector<Level> Levels;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_GITIGNORE_H
