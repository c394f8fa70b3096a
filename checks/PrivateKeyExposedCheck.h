//===- PrivateKeyExposedCheck.h - A private key in the source --- -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_PRIVATEKEYEXPOSEDCHECK_H
#define JWTLINT_CHECKS_PRIVATEKEYEXPOSEDCHECK_H

#include "checks/CodeCheck.h"

namespace jwtlint {

/// A literal that is private key material reaches a key (RFC 8725 section 3.5, CWE-321). Frames
/// without a key are left alone.
class PrivateKeyExposedCheck : public CodeCheck {
public:
  std::string_view id() const override { return "jwt-private-key-exposed"; }
  void run(const Program &P, FindingSink &Sink) const override;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_PRIVATEKEYEXPOSEDCHECK_H
