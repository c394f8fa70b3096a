//===- IgnoredVerifyResultCheck.cpp - Verification that nobody asks about ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/IgnoredVerifyResultCheck.h"

namespace jwtlint {

void IgnoredVerifyResultCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Event *E : P.events(EventKind::Verify)) {
    const Library *L = P.Models.library(E->Library);
    if (!E->FailureIgnored || (L && L->IsCrypto && !P.Graph.isJwtFile(E->Where.File)))
      continue;
    Sink.report(E->Where)
        .message("a token that fails verification is accepted: " + E->HowIgnored)
        .suggest("refuse the request when verification fails");
  }
}

} // namespace jwtlint
