//===- NoneAlgorithmCheck.h - Unsigned tokens ----------------- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_NONEALGORITHMCHECK_H
#define JWTLINT_CHECKS_NONEALGORITHMCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// The algorithm `none` is allowed or chosen: anybody can write such a token (RFC 8725 section
/// 3.2, CWE-347).
class NoneAlgorithmCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-none-algorithm"; }
  void run(const Program &P, FindingSink &Sink) const override;
  std::string_view fix() const override {
    return "takes `none` out of a braced list or a chain of calls that allows another algorithm";
  }
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_NONEALGORITHMCHECK_H
