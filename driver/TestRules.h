//===- TestRules.h - jwt-lint test-rules ------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_TESTRULES_H
#define JWTLINT_DRIVER_TESTRULES_H

#include "driver/Options.h"

namespace jwtlint {

/// Runs the samples of the named adapters and rules, or of all built-in ones. The exit status:
/// 0 when all are as they say, 1 when one is not, 2 when a file could not be read.
int runTestRules(const Options &Opts);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_TESTRULES_H
