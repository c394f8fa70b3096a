//===- Suppressing.h - Edits that dismiss a finding -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a comment has to stand so that it holds, and whether the text can have one there at
// all, is tried: the text with the comment is linted, and the finding has to be gone.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_SUPPRESSING_H
#define JWTLINT_DRIVER_LSP_SUPPRESSING_H

#include "driver/lsp/Client.h"
#include "driver/lsp/Lint.h"

#include <optional>
#include <string>

namespace jwtlint::lsp {

struct TextInsertion {
  size_t At = 0; ///< offset into the document
  std::string Text;
};

/// A comment that makes jwt-lint ignore the finding; nothing if there is no place for one.
std::optional<TextInsertion> commentFor(const Lint &L, const Finding &F);

/// A WorkspaceEdit of .jwt-lint.yaml at the root, which Settings has if it is open. Nothing if
/// the file would have to be made and the client cannot, or has its list of allowances in a form
/// that cannot be added to line by line.
std::optional<Json> allowanceFor(const Lint &L, const Finding &F, const DocumentPtr &Settings,
                                 const Capabilities &Can);

/// A WorkspaceEdit of one document. Edits is a list of TextEdit.
Json workspaceEdit(const Document &D, Json Edits, const Capabilities &Can);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_SUPPRESSING_H
