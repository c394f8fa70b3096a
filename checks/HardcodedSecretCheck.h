//===- HardcodedSecretCheck.h - A secret in the source -------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_HARDCODEDSECRETCHECK_H
#define JWTLINT_CHECKS_HARDCODEDSECRETCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A literal reaches a signing secret: everybody who can read the source, the binary or the image
/// can issue tokens (RFC 8725 section 3.5, CWE-798).
class HardcodedSecretCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-hardcoded-secret"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_HARDCODEDSECRETCHECK_H
