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

WorkspaceLoader::WorkspaceLoader(EventQueue &Queue)
    : Queue(Queue), Worker([this](Job J) { work(std::move(J)); }) {}

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
