//===- Completion.h - Ids where ids are written -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In comments behind "jwt-lint: ignore", and in .jwt-lint.yaml where its keys take ids.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_COMPLETION_H
#define JWTLINT_DRIVER_LSP_COMPLETION_H

#include "driver/lsp/Lint.h"

namespace jwtlint::lsp {

/// A list of CompletionItem. L is what is known of the document, perhaps null: ids of findings
/// nearby come first.
Json completionsAt(const Document &D, Position At, const Lint *L);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_COMPLETION_H
