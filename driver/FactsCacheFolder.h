//===- FactsCacheFolder.h - Where cached facts are kept ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A folder of the user's own, in which nobody else may write:
//
//   CACHEDIR.TAG   tells backups that this may be lost; .gitignore tells git
//   salt           16 random bytes, readable by the user only
//   units/         the entries, and what is on its way to become one
//   pruned         its time is that of the last pruning
//
// Files are written under another name and moved into place, so that whoever reads
// one sees all of it or nothing. Entries carry a checksum; what fails it is removed.
// Thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_FACTSCACHEFOLDER_H
#define JWTLINT_DRIVER_FACTSCACHEFOLDER_H

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

class FactsCacheFolder {
public:
  /// Creates the folder if need be. Null, with the reason in Why, if that fails, or if it is
  /// not the user's or others may write to it.
  static std::unique_ptr<FactsCacheFolder> open(const std::string &Path, std::string &Why);

  FactsCacheFolder(const FactsCacheFolder &) = delete;
  FactsCacheFolder &operator=(const FactsCacheFolder &) = delete;
  ~FactsCacheFolder();

  const std::string &salt() const { return Salt; }

  /// The content of the entry. Nothing if there is none or it was damaged.
  std::optional<std::string> read(const std::string &Name);

  /// What is marked is pruned last.
  void markUsed(const std::string &Name);

  /// False if that failed; the entry is then as it was before.
  bool write(const std::string &Name, std::string_view Content);

  void remove(const std::string &Name);

  /// When the entry was written or marked last, in seconds; 0 if there is none.
  int64_t lastUse(const std::string &Name) const;

  /// Was the last pruning more than a day ago?
  bool needsPruning() const;

  /// Removes what was not used for a month, and then the longest unused until the rest has
  /// three quarters of MaxBytes, if it was more than MaxBytes.
  void prune(uint64_t MaxBytes);

private:
  FactsCacheFolder(int Top, int Units) : Top(Top), Units(Units) {}

  bool loadSalt();
  bool writeFile(int Folder, const std::string &Name, std::string_view Bytes, bool Replace);

  int Top, Units; ///< descriptors of the folders
  std::string Salt;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_FACTSCACHEFOLDER_H
