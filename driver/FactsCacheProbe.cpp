//===- FactsCacheProbe.cpp - Is the world as it was? ----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCacheProbe.h"

#include "driver/Paths.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

bool readAll(int File, size_t SizeHint, std::string &Out) {
  Out.resize(SizeHint + 1); // one more, so that the end shows without another round
  for (size_t Size = 0;;) {
    ssize_t Count = ::read(File, Out.data() + Size, Out.size() - Size);
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count < 0)
      return false;
    Size += static_cast<size_t>(Count);
    if (Count == 0) {
      Out.resize(Size);
      return true;
    }
    if (Size == Out.size())
      Out.resize(2 * Size);
  }
}

/// The name of an open file without symbolic links; empty if it cannot be known.
std::string realPath(int File, const std::string &Path) {
  std::array<char, PATH_MAX> Name;
  ssize_t Size =
      readlink(("/proc/self/fd/" + std::to_string(File)).c_str(), Name.data(), Name.size());
  if (Size > 0)
    return {Name.data(), static_cast<size_t>(Size)};
  return realpath(Path.c_str(), Name.data()) ? Name.data() : "";
}

std::optional<Hash128> namesIn(const std::string &Folder) {
  DIR *Stream = opendir(Folder.c_str());
  if (!Stream)
    return std::nullopt;
  std::vector<std::string> Names;
  errno = 0;
  while (const dirent *Entry = readdir(Stream))
    if (std::string_view Name = Entry->d_name; Name != "." && Name != "..")
      Names.emplace_back(Name);
  int Error = errno;
  closedir(Stream);
  return Error == 0 ? std::optional(hashOfNames(std::move(Names))) : std::nullopt;
}

} // namespace

FactsCacheProbe::State &FactsCacheProbe::Shard::operator[](std::string_view Path) {
  auto Entry = States.find(Path);
  return Entry != States.end() ? Entry->second : States[std::string(Path)];
}

static SeenAs kindOf(const struct stat &S) {
  if (S_ISDIR(S.st_mode))
    return SeenAs::Folder;
  if (!S_ISREG(S.st_mode))
    return SeenAs::Other;
  return S.st_size == 0 ? SeenAs::Empty : SeenAs::File;
}

/// A file that is replaced need not be on the disk, nor the folders above it; and where it
/// is, it is something else.
std::optional<FactsCacheProbe::Found> FactsCacheProbe::findReplaced(const std::string &Path) const {
  if (!Extraction.Replaced || Extraction.Replaced->empty())
    return std::nullopt;
  std::string Normal = absolutePath(Path, "/");
  const Identity Id{~uint64_t{0}, hashOf(Normal).Low};
  auto Next = Extraction.Replaced->lower_bound(Normal);
  if (Next != Extraction.Replaced->end() && Next->first == Normal)
    return Found{Next->second.empty() ? SeenAs::Empty : SeenAs::File, Id};
  Normal += Normal.ends_with('/') ? "" : "/";
  Next = Extraction.Replaced->lower_bound(Normal);
  if (Next != Extraction.Replaced->end() && Next->first.starts_with(Normal))
    return Found{SeenAs::Folder, Id};
  return std::nullopt;
}

FactsCacheProbe::Found FactsCacheProbe::find(const std::string &Path) const {
  if (std::optional<Found> Replaced = findReplaced(Path))
    return *Replaced;
  struct stat S{};
  if (stat(Path.c_str(), &S) != 0)
    return {};
  return {kindOf(S), {S.st_dev, S.st_ino}};
}

/// Fills in what the path is and what it holds.
void FactsCacheProbe::read(const std::string &Path, State &S) const {
  FileContent &Content = S.Content.emplace();
  S.Entry = findReplaced(Path);
  if (S.Entry) {
    auto Text = Extraction.Replaced->find(absolutePath(Path, "/"));
    Content.Good = Text != Extraction.Replaced->end();
    Content.Hash = Content.Good ? hashOf(Text->second) : Hash128();
    return;
  }
  S.Entry.emplace();
  int File = open(Path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (File < 0)
    return;
  thread_local std::string Bytes;
  struct stat Status{};
  if (fstat(File, &Status) == 0) {
    S.Entry = Found{kindOf(Status), {Status.st_dev, Status.st_ino}};
    if (S_ISREG(Status.st_mode) && readAll(File, static_cast<size_t>(Status.st_size), Bytes)) {
      Content = {true, hashOf(Bytes), realPath(File, Path)};
      if (Content.RealPath == absolutePath(Path, "/"))
        Content.RealPath.clear();
    }
  }
  close(File);
}

bool FactsCacheProbe::holds(const Dependency &D, Identity &Id) {
  Shard &Home = shardOf(D.Path);
  std::lock_guard Guard(Home.Lock);
  State &S = Home[D.Path];
  if (D.As == SeenAs::Read) {
    if (!S.Content)
      read(D.Path, S);
    if (!S.Content->Good || S.Content->Hash != D.Content || S.Content->RealPath != D.RealPath)
      return false;
  }
  if (!S.Entry)
    S.Entry = find(D.Path);
  if (D.As == SeenAs::Listed) {
    if (!S.Names)
      S.Names = namesIn(D.Path).value_or(Hash128());
    if (*S.Names != D.Content || S.Entry->Kind != SeenAs::Folder)
      return false;
  } else if (D.As != SeenAs::Read && S.Entry->Kind != D.As) {
    return false;
  }
  Id = S.Entry->Id;
  return true;
}

bool FactsCacheProbe::holds(const OwnershipAnswer &A) {
  Shard &Home = shardOf(A.Path);
  std::lock_guard Guard(Home.Lock);
  State &S = Home[A.Path];
  if (!S.Owned)
    S.Owned = Extraction.IsOwned(A.Path);
  return *S.Owned == A.Owned;
}

bool FactsCacheProbe::holds(const Dependencies &D, double Begin) {
  const size_t Count = D.Paths.size();
  std::vector<Identity> Ids(Count);
  for (size_t Step = 0, I = static_cast<size_t>(Begin * Count); Step != Count; ++Step, ++I) {
    I = I < Count ? I : 0;
    if (!holds(D.Paths[I], Ids[I]))
      return false;
  }
  std::unordered_map<Identity, size_t, IdentityHash> First;
  for (size_t I = 0; I != Count; ++I)
    if (D.Paths[I].As != SeenAs::Missing &&
        First.try_emplace(Ids[I], I).first->second != I - D.Paths[I].Same)
      return false;
  return std::all_of(D.Owners.begin(), D.Owners.end(),
                     [this](const OwnershipAnswer &A) { return holds(A); });
}

} // namespace jwtlint
