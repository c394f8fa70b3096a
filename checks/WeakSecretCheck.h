//===- WeakSecretCheck.h - A secret that can be guessed ------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_WEAKSECRETCHECK_H
#define JWTLINT_CHECKS_WEAKSECRETCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A constant that reaches an HMAC key is shorter than the hash (RFC 7518 section 3.2) or can be
/// found by guessing (RFC 8725 section 3.5, CWE-326, CWE-521).
class WeakSecretCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-weak-secret"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_WEAKSECRETCHECK_H
