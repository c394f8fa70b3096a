//===- MissingIssValidationCheck.h - Tokens of any issuer are accepted --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MISSINGISSVALIDATIONCHECK_H
#define JWTLINT_CHECKS_MISSINGISSVALIDATIONCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// Nothing checks `iss` (RFC 8725 section 3.8, CWE-346).
class MissingIssValidationCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-missing-iss-validation"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MISSINGISSVALIDATIONCHECK_H
