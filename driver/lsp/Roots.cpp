//===- Roots.cpp - The repositories that are looked at --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Roots.h"

#include "driver/Paths.h"

#include <filesystem>

namespace jwtlint::lsp {
namespace {

/// The work tree of git around a folder; empty if there is none.
std::string repositoryAround(std::string_view Folder) {
  std::error_code Code;
  for (;;) {
    if (std::filesystem::exists(std::filesystem::path(Folder) / ".git", Code))
      return std::string(Folder);
    if (Folder == "/" || Folder.empty())
      return {};
    Folder = folderOf(Folder);
  }
}

} // namespace

const config::Meanings &Root::meanings() {
  if (!Known)
    Known = std::make_unique<config::Meanings>(Opened->project().ConfigRules);
  return *Known;
}

void Roots::configure(ServerSettings New) {
  Settings = std::move(New);
  for (auto &[Folder, R] : All) {
    R.WasChecked = false;
    reopen(R);
  }
}

void Roots::setFolders(std::vector<std::string> New) { Folders = std::move(New); }

void Roots::openFor(const std::vector<std::string> &Files) {
  std::set<const Root *> Needed;
  for (const std::string &Folder : Folders) {
    std::string Repository = repositoryAround(Folder);
    Needed.insert(&make(Repository.empty() ? Folder : Repository, false));
  }
  for (const std::string &File : Files)
    Needed.insert(&of(File));
  std::erase_if(All, [&](const auto &Entry) { return !Needed.contains(&Entry.second); });
}

Root &Roots::make(const std::string &Folder, bool IsAlone) {
  auto [Entry, IsNew] = All.try_emplace(Folder);
  Root &R = Entry->second;
  if (IsNew) {
    R.Folder = Folder;
    R.IsAlone = IsAlone;
    reopen(R);
  }
  return R;
}

Root &Roots::of(const std::string &File) {
  if (std::string Repository = repositoryAround(folderOf(File)); !Repository.empty())
    return make(Repository, false);
  const std::string *Innermost = nullptr;
  for (const std::string &Folder : Folders)
    if (isBelow(File, Folder) && (!Innermost || Folder.size() > Innermost->size()))
      Innermost = &Folder;
  return Innermost ? make(*Innermost, false) : make(File, true);
}

Root *Roots::find(const std::string &Folder) {
  auto Entry = All.find(Folder);
  return Entry == All.end() ? nullptr : &Entry->second;
}

std::vector<Root *> Roots::around(const std::string &File) {
  std::vector<Root *> Result;
  for (auto &[Folder, R] : All)
    if (isBelow(File, Folder))
      Result.push_back(&R);
  return Result;
}

void Roots::reopen(Root &R) {
  R.Number = ++Attempts;
  R.IsOpening = true;
  FileView::Texts Now = Texts();
  // Settings that are being written count when they are saved.
  std::erase_if(Now, [](const auto &Entry) { return baseName(Entry.first) == SettingsName; });
  Loader.open({R.Folder, Settings.Opts, std::move(Now), R.Number});
}

void Roots::check(Root &R) {
  R.WasChecked = true;
  if (Settings.Background && !R.IsAlone)
    Checks.start({R.Folder, checkArguments(*Settings.Opts)});
}

Root *Roots::take(const WorkspaceOpened &E) {
  Root *R = find(E.Folder);
  if (!R || R->Number != E.Number)
    return nullptr;
  R->IsOpening = false;
  R->HasFailed = !E.Opened;
  R->Known.reset();
  R->Opened = E.Opened;
  return R;
}

} // namespace jwtlint::lsp
