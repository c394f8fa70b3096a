//===- IgnoredVerifyResultCheck.h - Verification that nobody asks about --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_IGNOREDVERIFYRESULTCHECK_H
#define JWTLINT_CHECKS_IGNOREDVERIFYRESULTCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// Verification failed and nobody notices: an error code that is never read, a dropped result, a
/// handler that goes on (RFC 8725 section 3.3, CWE-252).
class IgnoredVerifyResultCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-ignored-verify-result"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_IGNOREDVERIFYRESULTCHECK_H
