//===- CodeActions.h - What can be done about findings ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//  quickfix                the fix of a finding; a comment that ignores it, or where there are
//                          no comments an entry of `allow`; its documentation
//  source.fixAll.jwtLint   all fixes of the document that can be made together
//
// Every edit names the version of the document for which it was computed, as far as the client
// can take that.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_CODEACTIONS_H
#define JWTLINT_DRIVER_LSP_CODEACTIONS_H

#include "driver/lsp/Client.h"
#include "driver/lsp/Lint.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::lsp {

/// Takes the id of a weakness and shows its page.
inline constexpr std::string_view OpenDocumentation = "jwtLint.openDocumentation";
inline constexpr std::string_view FixAllKind = "source.fixAll.jwtLint";

struct ActionRequest {
  const Lint *Of = nullptr;
  Range Where;
  Json Only;        ///< the kinds that are wanted; null for all
  Json Diagnostics; ///< what the client knows there
  Capabilities Can;
  /// The text of .jwt-lint.yaml at the root as the editor has it, or null.
  DocumentPtr Settings;
};

/// A list of CodeAction.
Json codeActions(const ActionRequest &Request);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_CODEACTIONS_H
