//===- Version.h - The version of jwt-lint ----------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_VERSION_H
#define JWTLINT_DRIVER_VERSION_H

#include <string_view>

namespace jwtlint {

/// "0.1.0", as in CMakeLists.txt.
std::string_view toolVersion();

} // namespace jwtlint

#endif // JWTLINT_DRIVER_VERSION_H
