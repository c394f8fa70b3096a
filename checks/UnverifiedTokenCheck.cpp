//===- UnverifiedTokenCheck.cpp - Claims of a token that nothing verified ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/UnverifiedTokenCheck.h"

namespace jwtlint {

namespace {

/// Claims that say nothing about who somebody is.
bool isHarmless(std::string_view Claim) {
  return Claim == "exp" || Claim == "iat" || Claim == "nbf";
}

enum class Trust { None, SameField, Verified };

class Tokens {
public:
  explicit Tokens(const Program &P) : P(P) {
    for (const Event *E : P.events(EventKind::Verify))
      Verified.push_back(origins(*E));
    for (const Event *E : P.events(EventKind::Sign))
      if (E->Result != NoIndex)
        Signed.push_back(E->Result);
  }

  /// Where the text of the token comes from; of a parsed token, the text it was
  /// parsed from. Not beyond members, which hold a different token each time.
  Reach::Result origins(const Event &E) const {
    std::vector<uint32_t> Start = E.Operands;
    Reach::Result Direct = P.Values.backward(Start, /*StopAtShared=*/true);
    for (const Event *D : P.events(EventKind::Decode))
      if (D->Result != NoIndex && Direct.contains(D->Result))
        Start.insert(Start.end(), D->Operands.begin(), D->Operands.end());
    return P.Values.backward(Start, /*StopAtShared=*/true);
  }

  /// Is the text that Decode parses verified somewhere, or our own? Two calls of
  /// one helper do not make one token; two reads of one request field may.
  Trust trust(const Event &Decode) const {
    Reach::Result Mine = origins(Decode);
    for (uint32_t N : Signed)
      if (P.Values.backward(Decode.Operands).contains(N))
        return Trust::Verified;
    Trust Best = Trust::None;
    for (const Reach::Result &Theirs : Verified)
      for (uint32_t N : Mine.nodes()) {
        if (!Mine.isFree(N) || !Theirs.contains(N) || !Theirs.isFree(N) ||
            P.Graph.node(N).Kind == NodeKind::Literal)
          continue;
        if (!P.Graph.isHeap(N))
          return Trust::Verified;
        Best = Trust::SameField;
      }
    return Best;
  }

  /// Does what Read gives only end up before somebody's eyes?
  bool isOnlyShown(const Event &Read) const {
    if (Read.Result == NoIndex)
      return false;
    Reach::Result Later = P.Pieces.forward(std::span(&Read.Result, 1));
    bool Shown = false;
    for (const Event *Use : P.uses({"log"}))
      Shown |= Later.contains(Use->Operands.front());
    for (uint32_t N : Later.nodes())
      if (NodeKind K = P.Graph.node(N).Kind; K == NodeKind::Return || K == NodeKind::Field)
        return false;
    return Shown;
  }

private:
  const Program &P;
  std::vector<Reach::Result> Verified;
  std::vector<uint32_t> Signed;
};

} // namespace

void UnverifiedTokenCheck::run(const Program &P, FindingSink &Sink) const {
  Tokens All(P);
  for (const Event *Decode : P.events(EventKind::Decode)) {
    if (Decode->Result == NoIndex)
      continue;
    Lifetime Token = P.lifetime(*Decode);
    const Event *Used = nullptr;
    for (const Event *Read : P.events(EventKind::Read))
      if (!Used && Token.is(Read->Receiver) && !isHarmless(Read->Name) && !All.isOnlyShown(*Read))
        Used = Read;
    if (!Used)
      continue;
    bool Verified = false;
    for (const Event *E : P.events(EventKind::Verify))
      for (uint32_t N : E->Operands)
        Verified |= Token.is(N);
    Trust How = Verified ? Trust::Verified : All.trust(*Decode);
    if (How == Trust::Verified)
      continue;
    std::string Claim = Used->Name == "all" ? "its claims" : "claim '" + Used->Name + "'";
    auto Report = Sink.report(Decode->Where);
    Report
        .message("the token is not verified, and " + Claim +
                 (Used->Name == "all" ? " are" : " is") + " used")
        .step(Decode->Where, "the token is only decoded here")
        .step(Used->Where, Claim + (Used->Name == "all" ? " are" : " is") + " read here")
        .suggest("verify the token before any claim of it is believed");
    // Middleware may have verified the token of the same request.
    if (How == Trust::SameField)
      Report.severity(Severity::Note);
  }
  for (const Event *E : P.events(EventKind::Disable))
    if (E->Name == "signature")
      Sink.report(E->Where)
          .message("verification of the token is switched off")
          .suggest("leave verification on");
}

} // namespace jwtlint
