//===- ExcessiveLifetimeCheck.h - Tokens that live too long --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_EXCESSIVELIFETIMECHECK_H
#define JWTLINT_CHECKS_EXCESSIVELIFETIMECHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// The lifetime that is added to `exp` folds to more than an hour (RFC 6750 section 5.3,
/// CWE-613).
class ExcessiveLifetimeCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-excessive-lifetime"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_EXCESSIVELIFETIMECHECK_H
