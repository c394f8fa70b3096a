//===- Queries.cpp - Questions that several checks ask --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/Queries.h"

#include "jose/Algorithm.h"

#include <algorithm>
#include <set>

namespace jwtlint {

std::vector<ConstantUse> shortest(std::vector<ConstantUse> Uses) {
  std::map<uint32_t, ConstantUse *> Best;
  for (ConstantUse &Use : Uses) {
    ConstantUse *&Slot = Best[Use.Path.Source];
    if (!Slot || Use.Path.Edges.size() < Slot->Path.Edges.size())
      Slot = &Use;
  }
  std::vector<ConstantUse> Result;
  Result.reserve(Best.size());
  for (auto &[Source, Use] : Best)
    Result.push_back(std::move(*Use));
  return Result;
}

bool checksClaim(const Program &P, const Verification &V, std::string_view Claim) {
  if (P.find(V.Verifier, EventKind::Require, Claim) || P.find(V.Verifier, EventKind::Require, "*"))
    return true;
  // A verifier that verifies nothing has a finding of its own, and one that goes
  // where nobody can look may be configured there.
  if (V.Verifier.Escapes || P.find(V.Verifier, EventKind::Disable, "signature"))
    return true;
  for (const Event *Read : P.events(EventKind::Read)) {
    if (Read->Receiver == NoIndex || !(V.Token[Read->Receiver] || V.Verifier.is(Read->Receiver)))
      continue;
    // The time is compared by the library once the claim is there.
    bool Presence = Read->Object == "presence" &&
                    !(Claim == "exp" && V.Verifier.Model->Verifier.Exp == "if-present");
    if (!Presence && (Read->Name == Claim || Read->Name == "*"))
      return true;
  }
  return false;
}

bool usesSymmetricKey(const Program &P, const Verification &V) {
  bool Any = false;
  for (const Event *Allow : P.events(EventKind::Allow)) {
    if (!V.Verifier.is(Allow->Receiver))
      continue;
    std::vector<std::string> Names;
    if (!Allow->Name.empty())
      Names.push_back(Allow->Name);
    Reach::Result Origins = P.Values.backward(Allow->Operands);
    for (const Event *Creation : P.events(EventKind::Create))
      if (Creation->Object == "algorithm" && Creation->Result != NoIndex &&
          Origins.contains(Creation->Result))
        Names.push_back(Creation->Name);
    for (const std::string &Name : Names) {
      const jose::Algorithm *A = jose::findAlgorithm(Name);
      if (A && A->Family == jose::AlgorithmFamily::None)
        continue; // a mistake of its own
      if (!A || A->Family != jose::AlgorithmFamily::Hmac)
        return false;
      Any = true;
    }
  }
  return Any;
}

namespace {

struct LeakSource {
  uint32_t Node;
  std::string What;
  Span Where; ///< of the call that makes it
};

/// Tokens that are issued or arrive, and secrets by the name they are read by. A
/// secret that is a constant is reported as such, not for where else it goes.
std::vector<LeakSource> leakSources(const Program &P) {
  std::vector<LeakSource> Sources;
  for (const Event *E : P.events(EventKind::Sign))
    if (E->Result != NoIndex)
      Sources.push_back({E->Result, "a token", E->Where});
  for (const Event *E : P.uses({"token"}))
    Sources.push_back({E->Operands.front(), "a token", E->Where});
  for (EventKind K : {EventKind::Decode, EventKind::Verify})
    for (const Event *E : P.events(K))
      for (uint32_t N : E->Operands)
        if (N != NoIndex) {
          NodeKind Kind = P.Graph.node(N).Kind;
          if (Kind == NodeKind::Local || Kind == NodeKind::Parameter)
            Sources.push_back({N, "a token", E->Where});
        }
  // The variable that is used as a secret, wherever its value comes from.
  for (const Event *E : P.uses({"secret", "private-key"})) {
    uint32_t N = E->Operands.front();
    NodeKind Kind = P.Graph.node(N).Kind;
    bool IsVariable = Kind == NodeKind::Local || Kind == NodeKind::Parameter ||
                      Kind == NodeKind::Field || Kind == NodeKind::Global;
    if (IsVariable && P.isAboutJwt(*E, {}))
      Sources.push_back({N, "a JWT secret", E->Where});
  }
  std::set<uint32_t> Named;
  for (const Event *E : P.uses({"secret", "private-key"})) {
    Reach::Result Origins = P.Values.backward(E->Operands);
    for (uint32_t N : Origins.nodes()) {
      const Node &Origin = P.Graph.node(N);
      bool IsName = Origin.Kind == NodeKind::Environment || Origin.Kind == NodeKind::Configuration;
      if (IsName && P.isAboutJwt(*E, Origins.path(N)) && Named.insert(N).second)
        Sources.push_back(
            {N, Origin.Name.empty() ? "a JWT secret" : "the JWT secret " + Origin.Name, {}});
    }
  }
  return Sources;
}

} // namespace

void reportLeaks(const Program &P, std::initializer_list<std::string_view> Roles,
                 const std::function<void(const Leak &)> &Visit) {
  std::vector<const Event *> Sinks = P.uses(Roles);
  if (Sinks.empty())
    return;
  std::set<Span> Seen;
  auto Report = [&](const Leak &L) {
    if (Seen.insert(L.Place).second)
      Visit(L);
  };
  for (const LeakSource &Source : leakSources(P)) {
    Reach::Result Later = P.Pieces.forward(std::span(&Source.Node, 1));
    for (const Event *Sink : Sinks) {
      uint32_t N = Sink->Operands.front();
      if (N == NoIndex || !Later.contains(N))
        continue;
      // A stream or file is known where it is made; what matters is where
      // something is put in, each time.
      bool Written = false;
      for (uint32_t I : P.Graph.in(N)) {
        const Edge &E = P.Graph.edge(I);
        if (E.Kind != EdgeKind::Part || !Later.contains(E.From) || !E.Where.valid())
          continue;
        FlowPath Path = Later.path(E.From);
        Path.Edges.push_back(I);
        Path.Sink = N;
        Written = true;
        Report({Source.What, std::move(Path), Sink, E.Where});
      }
      if (!Written)
        Report({Source.What, Later.path(N), Sink, N == Source.Node ? Source.Where : Sink->Where});
    }
  }
}

} // namespace jwtlint
