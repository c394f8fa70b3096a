//===- MissingIssValidationCheck.cpp - Tokens of any issuer are accepted ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/MissingIssValidationCheck.h"

#include "checks/Queries.h"

namespace jwtlint {

void MissingIssValidationCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Verification &V : P.verifications()) {
    if (!V.Verifier.Model || V.Verifier.Model->Verifier.Iss == "required" ||
        checksClaim(P, V, "iss"))
      continue;
    Sink.report(V.Verifier.Creation->Where)
        .message("nothing checks 'iss': tokens of any issuer that has the key are accepted")
        .flow(V)
        .suggest("require the issuer that you expect");
  }
}

} // namespace jwtlint
