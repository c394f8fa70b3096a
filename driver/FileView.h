//===- FileView.h - The files as a run sees them ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Mostly the disk. But the index of git may differ from the work tree, and an editor
// knows a newer text than the one that is saved: such files are replaced here, and
// whatever reads a file of the scanned tree reads it through the view. What a build
// has made (compilation databases) and jwt-lint's own files come from the disk.
//
// Reading is thread-safe once nothing is replaced any more.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FILEVIEW_H
#define JWTLINT_DRIVER_FILEVIEW_H

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint {

class FileView {
public:
  /// By absolute, normal path.
  using Texts = std::map<std::string, std::string, std::less<>>;

  /// From now on the file at this absolute, normal path holds Text, whether it exists or not.
  void replace(std::string Path, std::string Text) { Replaced[std::move(Path)] = std::move(Text); }

  const Texts &replaced() const { return Replaced; }

  /// The text that replaces this file, or null when it is as on the disk.
  const std::string *replacement(std::string_view Path) const {
    auto Entry = Replaced.find(Path);
    return Entry == Replaced.end() ? nullptr : &Entry->second;
  }

  /// The text of a regular file. Nothing, with the reason in Why, if it cannot be read, is
  /// something else or is larger than Limit bytes.
  std::optional<std::string> read(const std::string &Path, std::string &Why,
                                  size_t Limit = size_t{64} << 20) const;

private:
  Texts Replaced;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FILEVIEW_H
