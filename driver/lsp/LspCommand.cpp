//===- LspCommand.cpp - jwt-lint lsp --------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/LspCommand.h"

#include "driver/lsp/Server.h"

#include <cstdlib>

#include <unistd.h>

namespace jwtlint {

void runLsp(const Options &Opts) {
  lsp::Server Server(Opts, STDIN_FILENO, STDOUT_FILENO);
  int Status = Server.run();
  // A workspace that is being opened would take its time, and nobody waits for it any more.
  std::_Exit(Status);
}

} // namespace jwtlint
