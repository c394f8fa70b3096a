//===- CodeCheck.h - What every check on code is -------------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_CODECHECK_H
#define JWTLINT_CHECKS_CODECHECK_H

#include "checks/flow/Program.h"

namespace jwtlint {

/// A query on a Program that reports under one weakness id. Stateless.
class CodeCheck {
public:
  virtual ~CodeCheck() = default;
  virtual std::string_view id() const = 0;
  virtual void run(const Program &P, FindingSink &Sink) const = 0;
  /// What the fix of some of its findings does; empty if none ever has one.
  virtual std::string_view fix() const { return {}; }
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_CODECHECK_H
