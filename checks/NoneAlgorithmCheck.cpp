//===- NoneAlgorithmCheck.cpp - Unsigned tokens ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/NoneAlgorithmCheck.h"

#include "jose/Algorithm.h"

#include <utility>

namespace jwtlint {

/// The creation of an algorithm object `none` that Operand may be, or null.
static const Event *noneBehind(const Program &P, const Event &E) {
  Reach::Result Origins = P.Values.backward(E.Operands);
  for (const Event *Creation : P.events(EventKind::Create))
    if (Creation->Object == "algorithm" && Creation->Name == "none" &&
        Creation->Result != NoIndex && Origins.contains(Creation->Result))
      return Creation;
  return nullptr;
}

static bool isSigned(const std::string &Algorithm) {
  const jose::Algorithm *A = jose::findAlgorithm(Algorithm);
  return A && A->Family != jose::AlgorithmFamily::None;
}

/// Does the object that None configures allow a real algorithm, too? Whoever is verified by
/// that does not notice when `none` is gone.
static bool allowsAnother(const Program &P, const Event &None) {
  for (const Lifetime &L : P.lifetimes("verifier")) {
    if (!L.is(None.Receiver))
      continue;
    for (const Event *E : P.events(EventKind::Allow)) {
      if (!L.is(E->Receiver))
        continue;
      if (isSigned(E->Name))
        return true;
      Reach::Result Origins = P.Values.backward(E->Operands);
      for (const Event *Creation : P.events(EventKind::Create))
        if (Creation->Object == "algorithm" && Creation->Result != NoIndex &&
            Origins.contains(Creation->Result) && isSigned(Creation->Name))
          return true;
    }
  }
  return false;
}

/// Does the algorithm go away with the call that allows it?
static bool isWithin(const Span &Inner, const Span &Outer) {
  auto Begin = [](const Span &S) { return std::pair(S.Line, S.Column); };
  auto End = [](const Span &S) { return std::pair(S.EndLine, S.EndColumn); };
  return Outer.valid() && Inner.File == Outer.File && Begin(Outer) <= Begin(Inner) &&
         End(Inner) <= End(Outer);
}

/// Builders that sign with `none` because nobody chose an algorithm.
static void reportOmissions(const Program &P, FindingSink &Sink) {
  for (const Lifetime &Token : P.lifetimes("builder")) {
    if (!Token.Model || Token.Model->BuilderAlgorithm != "none")
      continue;
    const Event *Sign = P.find(Token, EventKind::Sign);
    if (!Sign || P.find(Token, EventKind::Select))
      continue;
    Sink.report(Token.Creation->Where)
        .message("the token is not signed: no algorithm is chosen, and " + Token.Model->Name +
                 " then uses 'none'")
        .step(Token.Creation->Where, "the token begins here")
        .step(Sign->Where, "and is produced here without an algorithm")
        .suggest("choose an algorithm and give it a key");
  }
}

/// Verifiers that accept unsigned tokens because nobody gave them a key.
static void reportKeyless(const Program &P, FindingSink &Sink) {
  for (const Verification &V : P.verifications()) {
    if (!V.Verifier.Model || !V.Verifier.Model->Verifier.AcceptsUnsignedWithoutKey ||
        P.find(V.Verifier, EventKind::Use) || P.find(V.Verifier, EventKind::Allow) ||
        P.find(V.Verifier, EventKind::Require, "*"))
      continue;
    Sink.report(V.Verifier.Creation->Where)
        .message("the verifier accepts unsigned tokens: it is never given a key")
        .flow(V)
        .suggest("give it the key and the algorithm that your tokens are signed with");
  }
}

void NoneAlgorithmCheck::run(const Program &P, FindingSink &Sink) const {
  reportKeyless(P, Sink);
  reportOmissions(P, Sink);
  for (EventKind Kind : {EventKind::Allow, EventKind::Select, EventKind::Sign})
    for (const Event *E : P.events(Kind)) {
      const Event *Creation = E->Name == "none" ? E : noneBehind(P, *E);
      if (!Creation)
        continue;
      bool Verifies = Kind == EventKind::Allow;
      auto Report = Sink.report(E->Where);
      Report
          .message(Verifies ? "the verifier accepts unsigned tokens: algorithm 'none' is allowed"
                            : "the token is not signed: algorithm 'none' is chosen")
          .suggest(Verifies ? "allow only the algorithm that your tokens are signed with"
                            : "sign with a real algorithm and key");
      if (Creation != E)
        Report.step(Creation->Where, "algorithm 'none' is made here");
      Report.step(E->Where, Verifies ? "and allowed here" : "and used here");
      if (Verifies && (Creation == E || isWithin(Creation->Where, E->UndoAt)) &&
          allowsAnother(P, *E))
        Report.undo(*E);
    }
}

} // namespace jwtlint
