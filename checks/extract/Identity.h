//===- Identity.h - Which extraction made these facts? ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts may be kept and given back only to programs that would have made the same: the
// linter and the language servers of one build, but not those of another.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXTRACT_IDENTITY_H
#define JWTLINT_CHECKS_EXTRACT_IDENTITY_H

#include <string>

namespace jwtlint {

/// A digest of the archives that turn a unit into facts, Clang's among them, as they were
/// when this program was linked.
std::string extractionIdentity();

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXTRACT_IDENTITY_H
