//===- MergeFindings.h - Findings of code and configuration -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_MERGEFINDINGS_H
#define JWTLINT_DRIVER_MERGEFINDINGS_H

#include "facts/Finding.h"

#include <vector>

namespace jwtlint {

/// Adds what the rules say of configuration to All, what the checks say of code and of what
/// it reads. What a rule says of a value is left out where the code says the same with a
/// flow. Sorts.
void mergeFindings(std::vector<Finding> &All, std::vector<Finding> OfConfiguration);

} // namespace jwtlint

#endif // JWTLINT_DRIVER_MERGEFINDINGS_H
