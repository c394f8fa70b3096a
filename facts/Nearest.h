//===- Nearest.h - What the user may have meant -----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_NEAREST_H
#define JWTLINT_FACTS_NEAREST_H

#include <string>
#include <string_view>
#include <vector>

namespace jwtlint {

/// The candidate with the smallest edit distance to Given, the first of equals.
/// If none is near enough to be a misspelling, the first that Given is a part of;
/// else nothing.
std::string nearest(std::string_view Given, const std::vector<std::string> &Candidates);

/// "; did you mean 'x'?" with the nearest candidate, or nothing.
std::string didYouMean(std::string_view Given, const std::vector<std::string> &Candidates);

} // namespace jwtlint

#endif // JWTLINT_FACTS_NEAREST_H
