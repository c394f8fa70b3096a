//===- Weakness.h - The registry of weakness ids ----------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one list of ids under which code checks and configuration rules report.
// Everything else that lists ids (--rules, `jwt-lint rules`, the documentation
// index, the tests) is derived from it.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_FACTS_WEAKNESS_H
#define JWTLINT_FACTS_WEAKNESS_H

#include "facts/Finding.h"

#include <span>
#include <string_view>
#include <vector>

namespace jwtlint {

struct Weakness {
  std::string_view Id;
  Severity Default;          ///< severity with full evidence
  std::vector<unsigned> Cwe; ///< most specific first
  std::string_view Title;    ///< one line, no full stop
};

/// All weaknesses in documentation order.
std::span<const Weakness> weaknesses();

/// The weakness called Id, or null.
const Weakness *findWeakness(std::string_view Id);

} // namespace jwtlint

#endif // JWTLINT_FACTS_WEAKNESS_H
