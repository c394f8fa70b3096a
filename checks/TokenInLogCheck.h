//===- TokenInLogCheck.h - Tokens and secrets in logs --------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_TOKENINLOGCHECK_H
#define JWTLINT_CHECKS_TOKENINLOGCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A token or a secret is written to a log or a terminal (CWE-532).
class TokenInLogCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-token-in-log"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_TOKENINLOGCHECK_H
