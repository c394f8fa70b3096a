//===- MissingExpiryCheck.cpp - A token that never expires is issued ------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/MissingExpiryCheck.h"

namespace jwtlint {

void MissingExpiryCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Lifetime &Token : P.lifetimes("builder")) {
    const Event *Sign = P.find(Token, EventKind::Sign);
    if (!Sign || Token.Escapes || P.find(Token, EventKind::Claim, "exp") ||
        P.find(Token, EventKind::Claim, "*"))
      continue;
    Sink.report(Token.Creation->Where)
        .message("a token is issued that never expires: 'exp' is not set")
        .step(Token.Creation->Where, "the token begins here")
        .step(Sign->Where, "and is signed here without 'exp'")
        .suggest("set 'exp' a few minutes ahead");
  }
}

} // namespace jwtlint
