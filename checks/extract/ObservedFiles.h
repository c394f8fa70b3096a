//===- ObservedFiles.h - A file system that takes notes ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Stands between Clang and the files, and writes down what Clang has asked for and
// what it was told. Contents are hashed as they are handed out, so that a file that
// changes later does not count as the one that was parsed.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_OBSERVEDFILES_H
#define JWTLINT_CHECKS_EXTRACT_OBSERVEDFILES_H

#include "checks/extract/Dependencies.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <map>

namespace jwtlint {

/// What was asked in all parses of one unit.
class Observations {
public:
  void missing(llvm::StringRef Absolute);
  void found(llvm::StringRef Absolute, const llvm::vfs::Status &Status);
  /// Read or Listed; comes after found().
  void content(llvm::StringRef Absolute, SeenAs As, Hash128 Content, std::string RealPath);
  void owner(std::string_view Path, bool Owned);

  /// The facts are good for this run only.
  void doubt() { Lasting = false; }

  Dependencies take();

private:
  struct Answer {
    SeenAs As = SeenAs::Missing;
    llvm::sys::fs::UniqueID Id;
    Hash128 Content;
    std::string RealPath;
  };
  llvm::StringMap<Answer> Paths;
  std::map<std::string, bool> Owners;
  bool Lasting = true;
};

class ObservedFiles : public llvm::vfs::ProxyFileSystem {
public:
  /// The notes must outlive all files that are opened.
  ObservedFiles(llvm::IntrusiveRefCntPtr<FileSystem> Below, Observations &Notes)
      : ProxyFileSystem(std::move(Below)), Notes(Notes) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &Path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Path, std::error_code &EC) override;
  std::error_code getRealPath(const llvm::Twine &Path,
                              llvm::SmallVectorImpl<char> &Output) override;

private:
  llvm::SmallString<256> absolute(const llvm::Twine &Path) const;
  void noteFailure(llvm::StringRef Absolute, std::error_code Error);

  Observations &Notes;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_OBSERVEDFILES_H
