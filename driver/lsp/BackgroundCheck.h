//===- BackgroundCheck.h - Keeps the cache of facts up to date --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What code does with a value of a configuration file is known from the facts in the cache,
// and `jwt-lint check` puts them there. This runs it as a child with low priority, one at a
// time. The child is ended with this object, and by the system if this process is killed.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_BACKGROUNDCHECK_H
#define JWTLINT_DRIVER_LSP_BACKGROUNDCHECK_H

#include "driver/lsp/Events.h"
#include "driver/lsp/FolderWorker.h"

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace jwtlint::lsp {

class BackgroundCheck {
public:
  struct Job {
    std::string Folder;
    std::vector<std::string> Arguments; ///< see checkArguments()
  };

  /// Each run is told by the events CheckBegan, unless it cannot be started, and CheckEnded. The
  /// queue must outlive this object.
  explicit BackgroundCheck(EventQueue &Queue);
  BackgroundCheck(const BackgroundCheck &) = delete;
  BackgroundCheck &operator=(const BackgroundCheck &) = delete;
  ~BackgroundCheck();

  /// Checks the folder, after what is being done. A job that waits for the same folder is
  /// replaced.
  void start(Job Wanted) { Worker.add(std::move(Wanted)); }

  /// Ends what is being done, and begins nothing any more. Does not wait.
  void stop();

private:
  CheckEnded work(const Job &J);
  bool launch(const Job &J, int Errors);
  int waitForChild();

  EventQueue &Queue;
  std::mutex Lock;
  pid_t Child = -1; ///< as long as it is ours: its number is not used again
  bool IsOver = false;
  FolderWorker<Job> Worker;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_BACKGROUNDCHECK_H
