//===- UnverifiedTokenCheck.cpp - Claims of a token that nothing verified ---===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/UnverifiedTokenCheck.h"

#include <algorithm>
#include <map>

namespace jwtlint {

namespace {

/// Claims that say nothing about who somebody is.
bool isHarmless(std::string_view Claim) {
  return Claim == "exp" || Claim == "iat" || Claim == "nbf";
}

using SameText = Program::SameText;

class Tokens {
public:
  explicit Tokens(const Program &P) : P(P) {
    for (const Event *E : P.events(EventKind::Verify))
      Verified.push_back(P.tokenOrigins(*E));
    for (const Event *E : P.events(EventKind::Sign))
      if (E->Result != NoIndex)
        Signed.push_back(E->Result);
  }

  /// Is the text that Decode parses verified somewhere, or our own?
  SameText trust(const Event &Decode) const {
    Reach::Result All = P.Values.backward(Decode.Operands);
    for (uint32_t N : Signed)
      if (All.contains(N))
        return SameText::Yes;
    Reach::Result Mine = P.tokenOrigins(Decode);
    SameText Best = SameText::No;
    for (const Reach::Result &Theirs : Verified)
      Best = std::max(Best, P.sameText(Mine, Theirs));
    return Best;
  }

  /// Does the token come from a caller that is not there, in a program that verifies tokens,
  /// or may do so elsewhere? There a field of a request may have been verified as well.
  bool lacksCaller(const Event &Decode) const {
    const bool SeesAll = P.Graph.seesAll();
    if (Verified.empty() && SeesAll)
      return false;
    Reach::Result Mine = P.tokenOrigins(Decode);
    for (uint32_t Index : Mine.nodes()) {
      const Node &N = P.Graph.node(Index);
      if ((N.Kind == NodeKind::Parameter && P.Graph.in(Index).empty()) ||
          (!SeesAll && N.Kind == NodeKind::Field && N.Key.starts_with("request:")))
        return true;
    }
    return false;
  }

private:
  const Program &P;
  std::vector<Reach::Result> Verified;
  std::vector<uint32_t> Signed;
};

/// The claim of Token that somebody relies on, or null.
const Event *reliedOn(const Program &P, const Lifetime &Token) {
  for (const Event *Read : P.events(EventKind::Read))
    if (Token.is(Read->Receiver) && Read->Object != "presence" && !isHarmless(Read->Name) &&
        !P.isOnlyShown(Read->Result))
      return Read;
  return nullptr;
}

} // namespace

void UnverifiedTokenCheck::run(const Program &P, FindingSink &Sink) const {
  Tokens All(P);
  for (const Event *Decode : P.events(EventKind::Decode)) {
    if (Decode->Result == NoIndex)
      continue;
    Lifetime Token = P.lifetime(*Decode);
    const Event *Used = reliedOn(P, Token);
    if (!Used)
      continue;
    bool Verified = false;
    for (const Event *E : P.events(EventKind::Verify))
      for (uint32_t N : E->Operands)
        Verified |= Token.is(N);
    SameText How = Verified ? SameText::Yes : All.trust(*Decode);
    if (How == SameText::Yes)
      continue;
    bool Several = Used->Name == "all" || Used->Name == "*";
    std::string Claim = Several ? "its claims" : "claim '" + Used->Name + "'";
    auto Report = Sink.report(Decode->Where);
    Report.message("the token is not verified, and " + Claim + (Several ? " are" : " is") + " used")
        .step(Decode->Where, "the token is only decoded here")
        .step(Used->Where, Claim + (Several ? " are" : " is") + " read here")
        .suggest("verify the token before any claim of it is believed");
    // Middleware may have verified the token of the same request.
    if (How == SameText::SameField)
      Report.severity(Severity::Note);
    // Where headers or units are missing, a caller that verifies may not have been seen.
    else if (!(P.Graph.isComplete() && P.Graph.seesAll()) && All.lacksCaller(*Decode))
      Report.severity(Severity::Warning);
  }
  // Without a key to verify with, switching it on is only the begin.
  std::map<const Event *, bool> HaveKeys;
  for (const Verification &V : P.verifications())
    if (const Event *Off = P.find(V.Verifier, EventKind::Disable, "signature"))
      HaveKeys.try_emplace(Off, true).first->second &=
          P.find(V.Verifier, EventKind::Use) != nullptr;
  for (const Verification &V : P.verifications()) {
    const Event *Off = P.find(V.Verifier, EventKind::Disable, "signature");
    // Reading the key's id from an unverified token is how keys are found.
    if (!Off || (P.find(V.Verifier, EventKind::ReadHeader) && !reliedOn(P, V.Verifier)))
      continue;
    auto Report = Sink.report(Off->Where);
    Report.message("verification of the token is switched off").suggest("leave verification on");
    if (HaveKeys[Off])
      Report.undo(*Off);
  }
}

} // namespace jwtlint
