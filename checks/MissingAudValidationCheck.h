//===- MissingAudValidationCheck.h - Tokens for others are accepted --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MISSINGAUDVALIDATIONCHECK_H
#define JWTLINT_CHECKS_MISSINGAUDVALIDATIONCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// Nothing checks `aud`: a token issued for another service is accepted (RFC 8725 section 3.9,
/// CWE-345).
class MissingAudValidationCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-missing-aud-validation"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MISSINGAUDVALIDATIONCHECK_H
