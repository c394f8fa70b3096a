//===- FactsCacheFolder.cpp - Where cached facts are kept -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCacheFolder.h"

#include "checks/extract/Dependencies.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <tuple>

#include <dirent.h>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

constexpr std::string_view Magic = "jwt-lint facts 1";
constexpr size_t SaltSize = 16;
constexpr off_t Largest = off_t{256} << 20; ///< of what is read in one piece
constexpr int64_t Minute = 60, Hour = 60 * Minute, Day = 24 * Hour, Month = 30 * Day;
constexpr std::string_view TemporaryPrefix = "tmp-";

/// What tells backups, and git if the folder is in a repository, to leave it alone.
constexpr std::pair<const char *, std::string_view> Marks[] = {
    {"CACHEDIR.TAG",
     "Signature: 8a477f597d28d172789f06886806bc55\n"
     "# This folder holds what jwt-lint has learnt of source files. It may be removed.\n"
     "# https://bford.info/cachedir/\n"},
    {".gitignore", "*\n"}};

int openFolder(int Above, const std::string &Name) {
  return openat(Above, Name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

bool isPrivate(int Folder, std::string &Why) {
  struct stat S{};
  if (fstat(Folder, &S) != 0)
    Why = std::strerror(errno);
  else if (S.st_uid != geteuid())
    Why = "it belongs to somebody else";
  else if ((S.st_mode & (S_IWGRP | S_IWOTH)) != 0)
    Why = "others may write to it";
  return Why.empty();
}

bool writeAll(int File, std::string_view Bytes) {
  while (!Bytes.empty()) {
    ssize_t Count = ::write(File, Bytes.data(), Bytes.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Bytes.remove_prefix(static_cast<size_t>(Count));
  }
  return true;
}

/// The bytes of a regular file.
std::optional<std::string> readFile(int Folder, const std::string &Name) {
  int File = openat(Folder, Name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (File < 0)
    return std::nullopt;
  struct stat S{};
  std::string Bytes;
  if (fstat(File, &S) == 0 && S_ISREG(S.st_mode) && S.st_size <= Largest) {
    Bytes.resize(static_cast<size_t>(S.st_size));
    size_t Size = 0;
    while (Size != Bytes.size()) {
      ssize_t Count = ::read(File, Bytes.data() + Size, Bytes.size() - Size);
      if (Count < 0 && errno == EINTR)
        continue;
      if (Count <= 0)
        break;
      Size += static_cast<size_t>(Count);
    }
    Bytes.resize(Size);
  }
  close(File);
  return Bytes;
}

std::string bytesOf(const Hash128 &Hash) {
  std::string Bytes(sizeof(Hash), '\0');
  std::memcpy(Bytes.data(), &Hash, sizeof(Hash));
  return Bytes;
}

/// The checksum knows the entry's name, so that a renamed entry fails it as well.
std::string checksum(const std::string &Name, std::string_view Content) {
  Hash128 Parts[] = {hashOf(Name), hashOf(Content)};
  return bytesOf(hashOf({reinterpret_cast<const char *>(Parts), sizeof(Parts)}));
}

struct Entry {
  int64_t Used = 0;
  uint64_t Size = 0;
  std::string Name;
};

std::vector<Entry> entriesOf(int Folder) {
  std::vector<Entry> Entries;
  int Copy = openFolder(Folder, ".");
  DIR *Stream = Copy < 0 ? nullptr : fdopendir(Copy);
  if (!Stream)
    return Entries;
  struct stat S{};
  while (const dirent *Item = readdir(Stream))
    if (fstatat(Folder, Item->d_name, &S, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(S.st_mode))
      Entries.push_back({S.st_mtime, static_cast<uint64_t>(S.st_size), Item->d_name});
  closedir(Stream);
  return Entries;
}

} // namespace

std::unique_ptr<FactsCacheFolder> FactsCacheFolder::open(const std::string &Path,
                                                         std::string &Why) {
  std::error_code Error;
  // Folders above it have the customary rights, its own are the user's alone.
  std::filesystem::create_directories(std::filesystem::path(Path).parent_path(), Error);
  if (mkdir(Path.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
    Why = std::strerror(errno);
    return nullptr;
  }
  int Top = openFolder(AT_FDCWD, Path);
  if (Top < 0) {
    Why = std::strerror(errno);
    return nullptr;
  }
  std::unique_ptr<FactsCacheFolder> Folder(new FactsCacheFolder(Top, -1));
  if (!isPrivate(Top, Why))
    return nullptr;
  mkdirat(Top, "units", S_IRWXU);
  Folder->Units = openFolder(Top, "units");
  if (Folder->Units < 0 || !Folder->loadSalt()) {
    Why = "it cannot be written to";
    return nullptr;
  }
  for (const auto &[Name, Text] : Marks)
    if (faccessat(Top, Name, F_OK, 0) != 0)
      Folder->writeFile(Top, Name, Text, /*Replace=*/false);
  return Folder;
}

FactsCacheFolder::~FactsCacheFolder() {
  close(Top);
  if (Units >= 0)
    close(Units);
}

bool FactsCacheFolder::loadSalt() {
  std::optional<std::string> Known = readFile(Top, "salt");
  if (!Known || Known->size() != SaltSize) {
    std::string New(SaltSize, '\0');
    if (getrandom(New.data(), New.size(), 0) != static_cast<ssize_t>(SaltSize))
      return false;
    // If another run was faster, its salt is the one.
    writeFile(Top, "salt", New, /*Replace=*/Known.has_value());
    Known = readFile(Top, "salt");
  }
  Salt = Known.value_or("");
  return Salt.size() == SaltSize;
}

bool FactsCacheFolder::writeFile(int Folder, const std::string &Name, std::string_view Bytes,
                                 bool Replace) {
  uint64_t Random = 0; // process numbers are not unique where machines share the folder
  if (getrandom(&Random, sizeof(Random), 0) != sizeof(Random))
    return false;
  std::string Temporary = std::string(TemporaryPrefix) + std::to_string(Random);
  int File =
      openat(Units, Temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (File < 0)
    return false;
  bool Good = writeAll(File, Bytes);
  Good = close(File) == 0 && Good;
  if (Good && Replace)
    Good = renameat(Units, Temporary.c_str(), Folder, Name.c_str()) == 0;
  else if (Good)
    Good = linkat(Units, Temporary.c_str(), Folder, Name.c_str(), 0) == 0;
  if (!Good || !Replace)
    unlinkat(Units, Temporary.c_str(), 0);
  return Good;
}

std::optional<std::string> FactsCacheFolder::read(const std::string &Name) {
  std::optional<std::string> Bytes = readFile(Units, Name);
  if (!Bytes)
    return std::nullopt;
  constexpr size_t Before = Magic.size() + sizeof(Hash128);
  std::string_view All = *Bytes;
  std::string_view Content = All.substr(std::min(Before, All.size()));
  if (!All.starts_with(Magic) || !All.substr(Magic.size()).starts_with(checksum(Name, Content))) {
    remove(Name);
    return std::nullopt;
  }
  Bytes->erase(0, Before);
  return Bytes;
}

void FactsCacheFolder::markUsed(const std::string &Name) {
  // Once a minute is often enough.
  if (time(nullptr) - lastUse(Name) > Minute)
    utimensat(Units, Name.c_str(), nullptr, 0);
}

bool FactsCacheFolder::write(const std::string &Name, std::string_view Content) {
  std::string Bytes(Magic);
  Bytes += checksum(Name, Content);
  Bytes += Content;
  return writeFile(Units, Name, Bytes, /*Replace=*/true);
}

void FactsCacheFolder::remove(const std::string &Name) { unlinkat(Units, Name.c_str(), 0); }

int64_t FactsCacheFolder::lastUse(const std::string &Name) const {
  struct stat S{};
  return fstatat(Units, Name.c_str(), &S, AT_SYMLINK_NOFOLLOW) == 0 ? S.st_mtime : 0;
}

bool FactsCacheFolder::needsPruning() const {
  struct stat S{};
  return fstatat(Top, "pruned", &S, 0) != 0 || time(nullptr) - S.st_mtime > Day;
}

void FactsCacheFolder::prune(uint64_t MaxBytes) {
  // First the mark: runs that end together need not all do it.
  writeFile(Top, "pruned", "", /*Replace=*/true);
  const int64_t Now = time(nullptr);
  uint64_t Total = 0;
  std::vector<Entry> Entries = entriesOf(Units);
  std::erase_if(Entries, [&](const Entry &E) {
    int64_t Age = Now - E.Used;
    bool IsStale = Age > (E.Name.starts_with(TemporaryPrefix) ? Hour : Month);
    if (IsStale)
      remove(E.Name);
    else
      Total += E.Size;
    return IsStale;
  });
  if (Total <= MaxBytes)
    return;
  std::sort(Entries.begin(), Entries.end(), [](const Entry &A, const Entry &B) {
    return std::tie(A.Used, A.Name) < std::tie(B.Used, B.Name);
  });
  for (const Entry &E : Entries) {
    if (Total <= MaxBytes / 4 * 3)
      break;
    remove(E.Name);
    Total -= E.Size;
  }
}

} // namespace jwtlint
