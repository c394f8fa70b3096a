//===- OpenWorkspaces.cpp - The repositories of open files ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/clangd/OpenWorkspaces.h"

#include "driver/clangd/Severities.h"
#include "driver/tidy/Host.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>
#include <initializer_list>
#include <map>
#include <mutex>

namespace jwtlint {
namespace {

struct Answer {
  std::shared_ptr<const Workspace> Known; ///< null: Error says why
  std::string Error;
};

using Future = std::shared_future<Answer>;

bool isReady(const Future &F) {
  return F.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

/// The folder around the file that is a project's top: a repository, or else where settings or
/// build flags are. Empty if there is none; who opens a file in his home does not want all
/// of that to be searched.
std::string rootOf(const std::string &File) {
  namespace fs = std::filesystem;
  auto Nearest = [&](std::initializer_list<std::string_view> Names) -> std::string {
    std::error_code Code;
    for (fs::path Folder = fs::path(File).parent_path();; Folder = Folder.parent_path()) {
      if (std::any_of(Names.begin(), Names.end(),
                      [&](std::string_view Name) { return fs::exists(Folder / Name, Code); }))
        return Folder.string();
      if (Folder.empty() || Folder == Folder.root_path())
        return {};
    }
  };
  std::string Repository = Nearest({".git"});
  return !Repository.empty()
             ? Repository
             : Nearest({SettingsName, "compile_commands.json", "compile_flags.txt"});
}

/// One repository, or a file that belongs to none. Thread-safe.
class OpenWorkspace {
public:
  OpenWorkspace(std::string Root, std::string File)
      : Root(std::move(Root)), File(std::move(File)) {}

  /// What is known, and what will be known soon, if that is something else.
  struct Views {
    Future Now, Soon;
  };

  Views get(const Options &Opts) {
    std::lock_guard Guard(Lock);
    if (!Current.valid()) {
      Current = open(Opts);
    } else if (Next.valid() && isReady(Next)) {
      Current = std::move(Next);
      Next = {};
    } else if (!Next.valid() && isReady(Current) &&
               (!Current.get().Known || Current.get().Known->isStale())) {
      Next = open(Opts);
    }
    return {Current, Next};
  }

private:
  Future open(const Options &Opts) const {
    auto Open = [Root = Root, File = File, Opts] {
      Answer Result;
      Result.Known = Root.empty() ? Workspace::openFile(File, Opts, Result.Error)
                                  : Workspace::open(Root, Opts, {}, Result.Error);
      return Result;
    };
    return std::async(std::launch::async, std::move(Open)).share();
  }

  const std::string Root, File;
  std::mutex Lock;
  Future Current, Next;
};

class OpenWorkspaces {
public:
  TidyHost::Pending open(const std::string &File, const Options &Opts) {
    // Options that differ see different programs.
    std::string Root = rootOf(File);
    std::string Key = (Root.empty() ? File : Root) + '\n' + Opts.MoreSettings;
    for (const std::string &Model : Opts.Models)
      Key += '\n' + Model;
    std::lock_guard Guard(Lock);
    auto &Slot = All[Key];
    if (!Slot)
      Slot = std::make_unique<OpenWorkspace>(std::move(Root), File);
    return [Views = Slot->get(Opts)](std::string &Error) {
      // A small repository is opened while the file is parsed; of a large one what was known before
      // has to do until the next edit.
      constexpr auto Patience = std::chrono::milliseconds(200);
      bool IsNew = Views.Soon.valid() && Views.Soon.wait_for(Patience) == std::future_status::ready;
      const auto &[Known, Why] = (IsNew ? Views.Soon : Views.Now).get();
      if (!Known)
        Error = Why;
      return Known;
    };
  }

private:
  std::mutex Lock;
  std::map<std::string, std::unique_ptr<OpenWorkspace>> All;
};

} // namespace

void useOpenWorkspaces() {
  // Never destroyed: threads of clangd may outlive main().
  static auto *Workspaces = new OpenWorkspaces;
  TidyHost &Host = tidyHost();
  Host.Open = [](const std::string &File, const Options &Opts) {
    return Workspaces->open(File, Opts);
  };
  Host.ShowsMainFileOnly = true;
  Host.SharesDiagnostics = true;
  Host.Tell = rememberSeverities;
}

} // namespace jwtlint
