//===- OpenWorkspaces.cpp - The repositories of open files ----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/clangd/OpenWorkspaces.h"

#include "driver/clangd/Severities.h"
#include "driver/tidy/Host.h"

#include <chrono>
#include <filesystem>
#include <future>
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

/// The repository around the file, or its folder.
std::string rootOf(const std::string &File) {
  namespace fs = std::filesystem;
  std::error_code Code;
  fs::path Parent = fs::path(File).parent_path();
  for (fs::path Folder = Parent; !Folder.empty(); Folder = Folder.parent_path()) {
    if (fs::exists(Folder / ".git", Code))
      return Folder.string();
    if (Folder == Folder.root_path())
      break;
  }
  return Parent.string();
}

/// One repository. Thread-safe.
class OpenWorkspace {
public:
  explicit OpenWorkspace(std::string Root) : Root(std::move(Root)) {}

  /// What is known now; a wait only for the first time.
  Future get(const Options &Opts) {
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
    return Current;
  }

private:
  Future open(const Options &Opts) const {
    return std::async(std::launch::async,
                      [Root = Root, Opts] {
                        Answer Result;
                        Result.Known = Workspace::open(Root, Opts, {}, Result.Error);
                        return Result;
                      })
        .share();
  }

  const std::string Root;
  std::mutex Lock;
  Future Current, Next;
};

class OpenWorkspaces {
public:
  TidyHost::Pending open(const std::string &File, const Options &Opts) {
    // Options that differ see different programs.
    std::string Root = rootOf(File), Key = Root + '\n' + Opts.MoreSettings;
    for (const std::string &Model : Opts.Models)
      Key += '\n' + Model;
    std::lock_guard Guard(Lock);
    auto &Slot = All[Key];
    if (!Slot)
      Slot = std::make_unique<OpenWorkspace>(std::move(Root));
    return [Answer = Slot->get(Opts)](std::string &Error) {
      const auto &[Known, Why] = Answer.get();
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
  Host.Tell = rememberSeverities;
}

} // namespace jwtlint
