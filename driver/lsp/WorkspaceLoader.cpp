//===- WorkspaceLoader.cpp - Opens workspaces beside the server -----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/WorkspaceLoader.h"

#include <algorithm>
#include <exception>

namespace jwtlint::lsp {

WorkspaceLoader::WorkspaceLoader(EventQueue &Queue) : Queue(Queue), Thread([this] { run(); }) {}

WorkspaceLoader::~WorkspaceLoader() {
  {
    std::lock_guard Guard(Lock);
    IsOver = true;
  }
  News.notify_one();
  Thread.join();
}

void WorkspaceLoader::open(Job Wanted) {
  {
    std::lock_guard Guard(Lock);
    std::erase_if(Jobs, [&](const Job &J) { return J.Folder == Wanted.Folder; });
    Jobs.push_back(std::move(Wanted));
  }
  News.notify_one();
}

void WorkspaceLoader::run() {
  std::unique_lock Guard(Lock);
  for (;;) {
    News.wait(Guard, [this] { return IsOver || !Jobs.empty(); });
    if (IsOver)
      return;
    Job Next = std::move(Jobs.front());
    Jobs.pop_front();
    Guard.unlock();
    work(std::move(Next));
    Guard.lock();
  }
}

void WorkspaceLoader::work(Job J) {
  WorkspaceOpened Result{J.Folder, J.Number, nullptr, {}};
  try {
    Result.Opened = Workspace::open(J.Folder, *J.Opts, std::move(J.Texts), Result.Error);
  } catch (const std::exception &E) {
    Result.Error = std::string("memory ran out, or something else is broken: ") + E.what();
  }
  Queue.push(std::move(Result));
}

} // namespace jwtlint::lsp
