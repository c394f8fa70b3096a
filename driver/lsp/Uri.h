//===- Uri.h - Files as editors name them -----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_URI_H
#define JWTLINT_DRIVER_LSP_URI_H

#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::lsp {

/// The absolute, normal path of a `file:` URI of this machine; nothing for another URI, such
/// as that of a text that has no file yet.
std::optional<std::string> pathOfUri(std::string_view Uri);

/// The same with symbolic links followed, as far as it exists: the analysis names files by where
/// they really are.
std::optional<std::string> realPathOfUri(std::string_view Uri);

/// `file:///a%20b` of an absolute path.
std::string uriOfPath(std::string_view Path);

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_URI_H
