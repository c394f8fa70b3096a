//===- UnpinnedAlgorithmCheck.h - The token chooses the algorithm --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_UNPINNEDALGORITHMCHECK_H
#define JWTLINT_CHECKS_UNPINNEDALGORITHMCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A verifier takes the algorithm from the token that it judges (RFC 8725 section 3.1, CWE-347).
class UnpinnedAlgorithmCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-unpinned-algorithm"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_UNPINNEDALGORITHMCHECK_H
