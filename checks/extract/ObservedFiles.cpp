//===- ObservedFiles.cpp - A file system that takes notes -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/ObservedFiles.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace jwtlint {

static bool hasContent(SeenAs As) { return As == SeenAs::Read || As == SeenAs::Listed; }

/// What was found, had it only been looked for.
static SeenAs foundAs(const vfs::Status &S) {
  if (S.isDirectory())
    return SeenAs::Folder;
  if (!S.isRegularFile())
    return SeenAs::Other;
  return S.getSize() == 0 ? SeenAs::Empty : SeenAs::File;
}

void Observations::missing(StringRef Absolute) {
  auto [Entry, IsNew] = Paths.try_emplace(Absolute);
  Lasting &= IsNew || Entry->second.As == SeenAs::Missing;
}

void Observations::found(StringRef Absolute, const vfs::Status &Status) {
  auto [Entry, IsNew] = Paths.try_emplace(Absolute);
  Answer &Known = Entry->second;
  if (IsNew) {
    Known.As = foundAs(Status);
    Known.Id = Status.getUniqueID();
  }
  Lasting &=
      Known.Id == Status.getUniqueID() && (hasContent(Known.As) || Known.As == foundAs(Status));
}

void Observations::content(StringRef Absolute, SeenAs As, Hash128 Content, std::string RealPath) {
  Answer &Known = Paths[Absolute];
  if (hasContent(Known.As))
    Lasting &= Known.As == As && Known.Content == Content && Known.RealPath == RealPath;
  Known.As = As;
  Known.Content = Content;
  Known.RealPath = std::move(RealPath);
}

void Observations::owner(std::string_view Path, bool Owned) { Owners[std::string(Path)] = Owned; }

Dependencies Observations::take() {
  Dependencies D;
  D.Lasting = Lasting;
  std::vector<StringMapEntry<Answer> *> Sorted;
  for (auto &Entry : Paths)
    Sorted.push_back(&Entry);
  llvm::sort(Sorted, [](const auto *A, const auto *B) { return A->first() < B->first(); });
  std::map<sys::fs::UniqueID, size_t> First;
  for (auto *Entry : Sorted) {
    Answer &A = Entry->second;
    size_t Index = D.Paths.size(), Same = Index;
    if (A.As != SeenAs::Missing)
      Same = First.try_emplace(A.Id, Index).first->second;
    D.Paths.push_back({Entry->first().str(), A.As, static_cast<uint32_t>(Index - Same), A.Content,
                       std::move(A.RealPath)});
  }
  for (const auto &[Path, Owned] : Owners)
    D.Owners.push_back({Path, Owned});
  return D;
}

namespace {

class ObservedFile : public vfs::File {
public:
  ObservedFile(std::unique_ptr<File> Below, StringRef Absolute, Observations &Notes)
      : Below(std::move(Below)), Absolute(Absolute), Notes(Notes) {}

  ErrorOr<vfs::Status> status() override { return Below->status(); }
  ErrorOr<std::string> getName() override { return Below->getName(); }
  std::error_code close() override { return Below->close(); }

  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name, int64_t FileSize,
                                                   bool RequiresNullTerminator,
                                                   bool IsVolatile) override {
    auto Buffer = Below->getBuffer(Name, FileSize, RequiresNullTerminator, IsVolatile);
    if (Buffer)
      Notes.content(Absolute, SeenAs::Read, hashOf((*Buffer)->getBuffer()), realPath());
    else
      Notes.doubt();
    return Buffer;
  }

private:
  /// Empty if it is what the path looks like.
  std::string realPath() {
    SmallString<256> Looks = Absolute.str();
    sys::path::remove_dots(Looks, /*remove_dot_dot=*/true);
    ErrorOr<std::string> Name = Below->getName();
    return !Name || !sys::path::is_absolute(*Name) || Looks == *Name ? "" : *Name;
  }

  std::unique_ptr<File> Below;
  SmallString<256> Absolute;
  Observations &Notes;
};

} // namespace

SmallString<256> ObservedFiles::absolute(const Twine &Path) const {
  SmallString<256> Result;
  Path.toVector(Result);
  if (!Result.empty() && makeAbsolute(Result))
    Notes.doubt();
  return Result;
}

void ObservedFiles::noteFailure(StringRef Absolute, std::error_code Error) {
  if (Absolute.empty())
    return;
  Notes.missing(Absolute);
  // Other errors may have gone the next time.
  if (Error != std::errc::no_such_file_or_directory && Error != std::errc::not_a_directory &&
      Error != std::errc::permission_denied && Error != std::errc::filename_too_long &&
      Error != std::errc::too_many_symbolic_link_levels)
    Notes.doubt();
}

ErrorOr<vfs::Status> ObservedFiles::status(const Twine &Path) {
  ErrorOr<vfs::Status> Result = ProxyFileSystem::status(Path);
  SmallString<256> Absolute = absolute(Path);
  if (Result)
    Notes.found(Absolute, *Result);
  else
    noteFailure(Absolute, Result.getError());
  return Result;
}

bool ObservedFiles::exists(const Twine &Path) { return status(Path) && true; }

ErrorOr<std::unique_ptr<vfs::File>> ObservedFiles::openFileForRead(const Twine &Path) {
  auto Opened = ProxyFileSystem::openFileForRead(Path);
  SmallString<256> Absolute = absolute(Path);
  if (!Opened) {
    noteFailure(Absolute, Opened.getError());
    return Opened.getError();
  }
  if (ErrorOr<vfs::Status> S = (*Opened)->status())
    Notes.found(Absolute, *S);
  else
    Notes.doubt();
  return std::make_unique<ObservedFile>(std::move(*Opened), Absolute, Notes);
}

vfs::directory_iterator ObservedFiles::dir_begin(const Twine &Path, std::error_code &EC) {
  SmallString<256> Absolute = absolute(Path);
  std::vector<std::string> Names;
  std::error_code ListError;
  if (!status(Path))
    return ProxyFileSystem::dir_begin(Path, EC);
  for (auto I = ProxyFileSystem::dir_begin(Path, ListError);
       !ListError && I != vfs::directory_iterator(); I.increment(ListError))
    Names.push_back(sys::path::filename(I->path()).str());
  if (ListError)
    Notes.doubt();
  else
    Notes.content(Absolute, SeenAs::Listed, hashOfNames(std::move(Names)), {});
  return ProxyFileSystem::dir_begin(Path, EC);
}

std::error_code ObservedFiles::getRealPath(const Twine &Path, SmallVectorImpl<char> &Output) {
  // Nothing that is needed to parse asks; so it is not worth an answer of its own kind.
  Notes.doubt();
  return ProxyFileSystem::getRealPath(Path, Output);
}

} // namespace jwtlint
