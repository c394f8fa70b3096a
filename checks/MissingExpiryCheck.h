//===- MissingExpiryCheck.h - A token that never expires is issued --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_MISSINGEXPIRYCHECK_H
#define JWTLINT_CHECKS_MISSINGEXPIRYCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A token is signed and nothing ever gave it `exp` (RFC 7519 section 4.1.4, CWE-613).
class MissingExpiryCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-missing-expiry"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_MISSINGEXPIRYCHECK_H
