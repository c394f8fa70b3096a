//===- LspCommand.h - jwt-lint lsp ------------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_LSPCOMMAND_H
#define JWTLINT_DRIVER_LSP_LSPCOMMAND_H

#include "driver/Options.h"

namespace jwtlint {

/// Serves one client over standard input and output, and ends the process with the exit
/// status of Server::run.
[[noreturn]] void runLsp(const Options &Opts);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_LSP_LSPCOMMAND_H
