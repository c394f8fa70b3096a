//===- TokenInLogCheck.cpp - Tokens and secrets in logs -------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/TokenInLogCheck.h"

#include "checks/Queries.h"

#include <fmt/format.h>

namespace jwtlint {

void TokenInLogCheck::run(const Program &P, FindingSink &Sink) const {
  reportLeaks(P, {"log"}, [&](const Leak &L) {
    Sink.report(L.Place)
        .message(fmt::format("{} is written to a log", L.What))
        .flow(L.Path, L.Sink, L.Place)
        .suggest("log the token's 'jti' or 'sub' instead");
  });
}

} // namespace jwtlint
