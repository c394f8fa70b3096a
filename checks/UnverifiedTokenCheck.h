//===- UnverifiedTokenCheck.h - Claims of a token that nothing verified --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_UNVERIFIEDTOKENCHECK_H
#define JWTLINT_CHECKS_UNVERIFIEDTOKENCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// Claims are used of a token whose signature nobody checks, or the check is switched off (RFC
/// 8725 section 3.3, CWE-345, CWE-347).
class UnverifiedTokenCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-unverified-token"; }
  void run(const Program &P, FindingSink &Sink) const override;
  std::string_view fix() const override {
    return "turns the literal round that switches verification off beside a key";
  }
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_UNVERIFIEDTOKENCHECK_H
