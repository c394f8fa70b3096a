//===- Version.cpp - The version of jwt-lint --------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Version.h"

namespace jwtlint {

std::string_view toolVersion() { return JWTLINT_VERSION; }

} // namespace jwtlint
