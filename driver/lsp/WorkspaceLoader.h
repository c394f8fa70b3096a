//===- WorkspaceLoader.h - Opens workspaces beside the server ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Opening a workspace takes as long as a check of an unchanged repository. A thread does
// it, one at a time, and the server answers meanwhile with what it has.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_WORKSPACELOADER_H
#define JWTLINT_DRIVER_LSP_WORKSPACELOADER_H

#include "driver/FileView.h"
#include "driver/lsp/Events.h"
#include "driver/lsp/FolderWorker.h"

#include <memory>
#include <string>
#include <utility>

namespace jwtlint::lsp {

class WorkspaceLoader {
public:
  struct Job {
    std::string Folder; ///< or a file that is opened alone
    std::shared_ptr<const Options> Opts;
    FileView::Texts Texts;
    unsigned Number = 0; ///< comes back in the event
  };

  /// Each job ends with an event WorkspaceOpened, but one that a later job for the same folder
  /// replaced before it began. The queue must outlive this object.
  explicit WorkspaceLoader(EventQueue &Queue);

  void open(Job Wanted) { Worker.add(std::move(Wanted)); }

private:
  void work(Job J);

  EventQueue &Queue;
  FolderWorker<Job> Worker;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_WORKSPACELOADER_H
