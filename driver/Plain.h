//===- Plain.h - Text that is plainly no secret -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_PLAIN_H
#define JWTLINT_DRIVER_PLAIN_H

#include <string_view>

namespace jwtlint {

/// Is the content of a string literal plainly something else than a secret: words
/// with spaces between them, a path, a URL without credentials, the name of a
/// variable or of a key in a look-up? Before is the source text in front of the
/// literal. In doubt, no.
bool isPlain(std::string_view Content, std::string_view Before);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_PLAIN_H
