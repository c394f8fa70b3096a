//===- UnpinnedAlgorithmCheck.cpp - The token chooses the algorithm -------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/UnpinnedAlgorithmCheck.h"

#include <fmt/format.h>

namespace jwtlint {

/// Does some alias of the verified token have its algorithm looked at?
static bool comparesAlgorithm(const Program &P, const Verification &V) {
  for (const Event *E : P.events(EventKind::ReadHeader))
    if ((E->Name == "alg" || E->Name == "all") && E->Receiver != NoIndex &&
        (V.Token[E->Receiver] || V.Verifier.is(E->Receiver)) && !P.isOnlyShown(E->Result))
      return true;
  return false;
}

/// An algorithm that was read from a token's header.
static const Event *headerBehind(const Program &P, const Event &E) {
  Reach::Result Origins = P.Values.backward(E.Operands);
  for (const Event *Read : P.events(EventKind::ReadHeader))
    if (Read->Name == "alg" && Read->Result != NoIndex && Origins.contains(Read->Result))
      return Read;
  return nullptr;
}

void UnpinnedAlgorithmCheck::run(const Program &P, FindingSink &Sink) const {
  for (const Verification &V : P.verifications()) {
    if (!V.Verifier.Model || V.Verifier.Model->Verifier.Algorithm != "from-token" ||
        V.Verifier.Model->Verifier.KeyTypes == "bound" || P.find(V.Verifier, EventKind::Allow) ||
        comparesAlgorithm(P, V))
      continue;
    Sink.report(V.Verifier.Creation->Where)
        .message(fmt::format("{} takes the algorithm from the token, and nothing compares it",
                             V.Verifier.Creation->Callee))
        .flow(V)
        .suggest("compare the token's algorithm with the one you sign with before you use a claim");
  }
  for (EventKind Kind : {EventKind::Select, EventKind::Allow})
    for (const Event *E : P.events(Kind))
      if (const Event *Read = headerBehind(P, *E))
        Sink.report(E->Where)
            .message("the token's own header chooses the algorithm that it is checked with")
            .step(Read->Where, "the header parameter 'alg' is read here")
            .step(E->Where, "and decides the algorithm here")
            .suggest("name the algorithm in the program");
}

} // namespace jwtlint
