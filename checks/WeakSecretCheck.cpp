//===- WeakSecretCheck.cpp - A secret that can be guessed -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/WeakSecretCheck.h"

#include "checks/Queries.h"
#include "jose/Algorithm.h"

#include <fmt/format.h>

namespace jwtlint {

void WeakSecretCheck::run(const Program &P, FindingSink &Sink) const {
  for (const ConstantUse &Use : shortest(P.constantsReaching({"secret", "key"}))) {
    if (!Use.Constant->Key.empty() || Use.Constant->Length == 0)
      continue;
    const jose::Algorithm *A = jose::findAlgorithm(P.algorithmOf(*Use.Sink));
    if (A && A->Family != jose::AlgorithmFamily::Hmac)
      continue;
    // Unknown: the smallest hash that the JOSE algorithms use.
    unsigned HashBits = A ? A->HashBits : 256;
    const std::string &Reason = Use.Constant->Weakness[HashBits >= 512   ? 2
                                                       : HashBits >= 384 ? 1
                                                                         : 0];
    if (Reason.empty())
      continue;
    unsigned Bytes = HashBits / 8;
    Sink.report(Use.Path.Source)
        .message("JWT secret is weak: " + Reason)
        .flow(Use.Path, Use.Sink)
        .suggest(
            fmt::format("use at least {} random bytes, for example of 'openssl rand -base64 {}'",
                        Bytes, Bytes));
  }
}

} // namespace jwtlint
