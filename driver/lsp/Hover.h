//===- Hover.h - What is known of the place under the pointer ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a value means to the system that reads it, how the rules measure it, what holds
// without the key, and the findings there. Of secrets the size and a verdict, never text.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_HOVER_H
#define JWTLINT_DRIVER_LSP_HOVER_H

#include "config-rules/engine/Meanings.h"
#include "driver/lsp/Lint.h"

namespace jwtlint::lsp {

/// A Hover, or null when nothing is known. Known is made from the workspace's rules.
Json hoverAt(const Lint &L, Position At, const config::Meanings &Known, bool Markdown);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_HOVER_H
