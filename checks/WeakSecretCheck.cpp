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

/// Is an empty text what the key is when a variable is not set, or written as the key?
static bool isEmptyKey(const Program &P, const ConstantUse &Use) {
  if (Use.FallbackOf)
    return true;
  for (uint32_t I : Use.Path.Edges)
    if (P.Graph.node(P.Graph.edge(I).To).Kind != NodeKind::Expression)
      return false;
  return true;
}

void WeakSecretCheck::run(const Program &P, FindingSink &Sink) const {
  for (const ConstantUse &Use : shortest(P.constantsReaching({"secret", "key"}))) {
    if (!Use.Constant->Key.empty() || P.isRefused(Use))
      continue;
    // An empty text is mostly a variable before its value; as an argument it is
    // the key, and so it is when an unset variable leaves it.
    if (Use.Constant->Length == 0 && !isEmptyKey(P, Use))
      continue;
    const jose::Algorithm *A = jose::findAlgorithm(P.algorithmOf(*Use.Sink));
    if (A && A->Family != jose::AlgorithmFamily::Hmac)
      continue;
    // Unknown: the smallest hash that the JOSE algorithms use.
    unsigned HashBits = A ? A->HashBits : 256;
    std::string Reason = Use.Constant->Weakness[HashBits >= 512 ? 2 : HashBits >= 384 ? 1 : 0];
    unsigned Bytes = HashBits / 8;
    std::optional<Severity> Level;
    if (!Reason.empty()) {
      Level = Severity::Error;
    } else {
      // Good enough for the algorithm, but the project may ask for more.
      Levels Least = Sink.limits("secret", Use.Path.Source, {});
      Level = severityBelow(Least, static_cast<double>(Use.Constant->Length));
      if (!Level)
        continue;
      Bytes = static_cast<unsigned>(*Least[static_cast<size_t>(*Level)]);
      Reason = fmt::format("{} bytes, and this project asks for {}", Use.Constant->Length, Bytes);
    }
    Sink.report(Use.Path.Source)
        .severity(*Level)
        .message("JWT secret is weak: " + Reason)
        .flow(Use.Path, Use.Sink)
        .suggest(
            fmt::format("use at least {} random bytes, for example of 'openssl rand -base64 {}'",
                        Bytes, Bytes));
  }
}

} // namespace jwtlint
