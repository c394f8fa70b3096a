//===- MissingAudValidationCheck.cpp - Tokens for others are accepted -----===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/MissingAudValidationCheck.h"

#include "checks/Queries.h"

namespace jwtlint {

void MissingAudValidationCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Verification &V : P.verifications()) {
    if (!V.Verifier.Model || V.Verifier.Model->Verifier.Aud == "required" ||
        checksClaim(P, V, "aud"))
      continue;
    // Whoever shares a symmetric key is one party more or less; a public key is
    // meant for many services, and one issuer's tokens go to all of them.
    Sink.report(V.Verifier.Creation->Where)
        .severity(usesSymmetricKey(P, V) ? Severity::Warning : Severity::Error)
        .message("nothing checks 'aud': tokens issued for another service are accepted")
        .flow(V)
        .suggest("require the audience that names this service");
  }
}

} // namespace jwtlint
