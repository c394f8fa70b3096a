//===- MissingExpValidationCheck.cpp - Tokens that never expire are accepted ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/MissingExpValidationCheck.h"

#include "checks/Queries.h"

#include <fmt/format.h>

namespace jwtlint {

void MissingExpValidationCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Verification &V : P.verifications()) {
    if (!V.Verifier.Model || checksClaim(P, V, "exp"))
      continue;
    const Event &Creation = *V.Verifier.Creation;
    const VerifierDefaults &Defaults = V.Verifier.Model->Verifier;
    if (const Event *Off = P.find(V.Verifier, EventKind::Disable, "exp"))
      Sink.report(Off->Where)
          .message("the check of 'exp' is switched off: expired tokens are accepted")
          .suggest("leave the check on");
    else if (Defaults.Exp == "if-present")
      Sink.report(Creation.Where)
          .severity(Severity::Note)
          .message("a token without 'exp' is accepted: it is checked only when present")
          .flow(V)
          .suggest("require 'exp', or refuse tokens without it");
    else if (Defaults.Exp != "required")
      Sink.report(Creation.Where)
          .message(fmt::format("nothing checks 'exp': {} does not, so expired tokens are accepted",
                               V.Verifier.Model->Name))
          .flow(V)
          .suggest("refuse tokens without 'exp' and those whose 'exp' has passed");
  }
}

} // namespace jwtlint
