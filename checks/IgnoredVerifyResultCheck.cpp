//===- IgnoredVerifyResultCheck.cpp - Verification that nobody asks about ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/IgnoredVerifyResultCheck.h"

namespace jwtlint {

/// Is the failure asked for later, of the object that keeps it?
static bool asksLater(const Program &P, const Event &Verify) {
  if (Verify.Receiver == NoIndex)
    return false;
  Reach::Result Same = P.Values.forward(std::span(&Verify.Receiver, 1));
  for (const Event *E : P.events(EventKind::Read))
    if (E->Object == "presence" && E->Name == "failure" && E->Receiver != NoIndex &&
        Same.contains(E->Receiver))
      return true;
  return false;
}

void IgnoredVerifyResultCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Event *E : P.events(EventKind::Verify)) {
    const Library *L = P.Models.library(E->Library);
    if (!E->FailureIgnored || asksLater(P, *E) ||
        (L && L->IsCrypto && !P.Graph.isJwtFile(E->Where.File)))
      continue;
    Sink.report(E->Where)
        .message("a token that fails verification is accepted: " + E->HowIgnored)
        .suggest("refuse the request when verification fails");
  }
}

} // namespace jwtlint
