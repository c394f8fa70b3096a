//===- MissingExpValidationCheck.h - Tokens that never expire are accepted --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MISSINGEXPVALIDATIONCHECK_H
#define JWTLINT_CHECKS_MISSINGEXPVALIDATIONCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// Nothing checks `exp`, or only when the token has it (RFC 7519 section 4.1.4, CWE-613).
class MissingExpValidationCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-missing-exp-validation"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MISSINGEXPVALIDATIONCHECK_H
