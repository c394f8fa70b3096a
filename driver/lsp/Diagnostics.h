//===- Diagnostics.h - Findings as editors show them ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_DIAGNOSTICS_H
#define JWTLINT_DRIVER_LSP_DIAGNOSTICS_H

#include "driver/lsp/Client.h"
#include "driver/lsp/Lint.h"

namespace jwtlint::lsp {

/// One finding as a Diagnostic. Its data has the finding's fingerprint.
Json diagnosticOf(const Finding &F, const Lint &L, const Capabilities &Can, Locations &Places);

/// All of a document: findings, and why it could not be looked at in full.
Json diagnosticsOf(const Lint &L, const Capabilities &Can, Locations &Places);

/// What is wrong with settings, models and rules, by file: the Diagnostics that the errors of
/// Workspace::open name places for, ":line:column: what is wrong" behind the file's name.
std::map<std::string, Json> settingsDiagnostics(const std::string &Errors,
                                                const std::string &Folder);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_DIAGNOSTICS_H
