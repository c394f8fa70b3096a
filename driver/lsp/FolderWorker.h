//===- FolderWorker.h - A thread with one job for each folder ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_FOLDERWORKER_H
#define JWTLINT_DRIVER_LSP_FOLDERWORKER_H

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace jwtlint::lsp {

/// Does jobs one after the other in a thread of its own. A job has a Folder; one that waits is
/// replaced by a later one for the same folder.
template <typename Job> class FolderWorker {
public:
  explicit FolderWorker(std::function<void(Job)> Work)
      : Work(std::move(Work)), Thread([this] { run(); }) {}
  FolderWorker(const FolderWorker &) = delete;
  FolderWorker &operator=(const FolderWorker &) = delete;
  /// Waits for the job that is being done.
  ~FolderWorker() {
    stop();
    Thread.join();
  }

  void add(Job Wanted) {
    {
      std::lock_guard Guard(Lock);
      std::erase_if(Jobs, [&](const Job &J) { return J.Folder == Wanted.Folder; });
      Jobs.push_back(std::move(Wanted));
    }
    News.notify_one();
  }

  /// Begins no job any more. Does not wait.
  void stop() {
    {
      std::lock_guard Guard(Lock);
      IsOver = true;
    }
    News.notify_one();
  }

private:
  void run() {
    std::unique_lock Guard(Lock);
    for (;;) {
      News.wait(Guard, [this] { return IsOver || !Jobs.empty(); });
      if (IsOver)
        return;
      Job Next = std::move(Jobs.front());
      Jobs.pop_front();
      Guard.unlock();
      Work(std::move(Next));
      Guard.lock();
    }
  }

  std::function<void(Job)> Work;
  std::mutex Lock;
  std::condition_variable News;
  std::deque<Job> Jobs;
  bool IsOver = false;
  std::thread Thread; ///< begins when all else is there
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_FOLDERWORKER_H
