//===- InsecureStorageCheck.h - Tokens and secrets in plain stores --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_INSECURESTORAGECHECK_H
#define JWTLINT_CHECKS_INSECURESTORAGECHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A token or a secret is written to a plain file, to settings or to the environment (CWE-312,
/// CWE-922).
class InsecureStorageCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-insecure-storage"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_INSECURESTORAGECHECK_H
