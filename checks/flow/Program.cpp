//===- Program.cpp - What checks ask --------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Program.h"

#include "jose/Algorithm.h"

#include <algorithm>
#include <set>

namespace jwtlint {

Program::Program(const FlowGraph &Graph, const ModelSet &Models)
    : Graph(Graph), Models(Models), Values(Graph, Reach::Paths::Values),
      Pieces(Graph, Reach::Paths::Pieces) {
  std::vector<uint32_t> LookUps;
  for (const Event &E : Graph.events()) {
    ByKind[E.Kind].push_back(&E);
    if (E.Kind == EventKind::LookUp && E.Object != "env-write")
      LookUps.push_back(E.Result);
  }
  for (uint32_t N = 0; N < Graph.nodes().size(); ++N)
    if (NodeKind K = Graph.node(N).Kind; K == NodeKind::Environment || K == NodeKind::Configuration)
      LookUps.push_back(N);
  FromEnvironment = flags(Values.forward(LookUps));
  // A member of a general type, such as the text of a string structure in C, is one
  // node for all its objects. Where many constants meet, none says anything of one.
  constexpr size_t MostConstants = 4;
  General.assign(Graph.nodes().size(), 0);
  for (uint32_t N = 0; N < Graph.nodes().size(); ++N) {
    if (Graph.node(N).Kind != NodeKind::Field)
      continue;
    std::set<std::string> Texts;
    for (uint32_t I : Graph.in(N))
      if (const Literal *L = Graph.literal(Graph.edge(I).From); L && L->IsText && L->Length > 0)
        Texts.insert(L->Digest);
    General[N] = Texts.size() > MostConstants;
  }
}

std::vector<char> Program::flags(const Reach::Result &R) const {
  std::vector<char> Flags(Graph.nodes().size(), 0);
  for (uint32_t N : R.nodes())
    Flags[N] = 1;
  return Flags;
}

const std::vector<const Event *> &Program::events(EventKind Kind) const {
  static const std::vector<const Event *> None;
  auto It = ByKind.find(Kind);
  return It == ByKind.end() ? None : It->second;
}

std::vector<const Event *> Program::uses(std::initializer_list<std::string_view> Roles) const {
  std::vector<const Event *> Result;
  for (const Event *E : events(EventKind::Use))
    if (std::find(Roles.begin(), Roles.end(), E->Name) != Roles.end())
      Result.push_back(E);
  return Result;
}

bool Program::passesGeneralMember(const FlowPath &Path) const {
  return std::any_of(Path.Edges.begin(), Path.Edges.end(),
                     [this](uint32_t I) { return General[Graph.edge(I).To]; });
}

std::optional<std::string> Program::fallbackOf(const FlowPath &Path) const {
  for (uint32_t I : Path.Edges) {
    uint32_t N = Graph.edge(I).To;
    // Where the constant and a look-up meet, not where they went together, and
    // not where one caller passes this and another that.
    if (Graph.edge(I).Kind == EdgeKind::Enter || !FromEnvironment[N] ||
        FromEnvironment[Graph.edge(I).From] || Graph.node(N).Kind == NodeKind::Environment)
      continue;
    auto [Known, IsNew] = OriginNames.try_emplace(N);
    if (IsNew)
      for (uint32_t Origin : Values.backward(std::span(&N, 1)).nodes())
        if (NodeKind K = Graph.node(Origin).Kind;
            K == NodeKind::Environment || K == NodeKind::Configuration) {
          Known->second = Graph.node(Origin).Name;
          break;
        }
    return Known->second;
  }
  return std::nullopt;
}

bool Program::isAboutJwt(const Event &Sink, const FlowPath &Path) const {
  const Library *L = Models.library(Sink.Library);
  if (!L || !L->IsCrypto)
    return true;
  if (Graph.isJwtFile(Sink.Where.File))
    return true;
  return std::any_of(Path.Edges.begin(), Path.Edges.end(), [&](uint32_t I) {
    const Span &S = Graph.edge(I).Where;
    return S.valid() && Graph.isJwtFile(S.File);
  });
}

bool Program::isRefused(const ConstantUse &Use) const {
  for (const Event *E : uses({"refused"})) {
    if (E->Object != Use.Constant->Digest || E->Operands.front() == NoIndex)
      continue;
    for (uint32_t I : Use.Path.Edges)
      if (Graph.edge(I).To == E->Operands.front())
        return true;
  }
  return false;
}

std::vector<ConstantUse>
Program::constantsReaching(std::initializer_list<std::string_view> Roles) const {
  std::vector<ConstantUse> Found;
  for (const Event *Sink : uses(Roles)) {
    Reach::Result Reached = Values.backward(Sink->Operands);
    for (uint32_t N : Reached.nodes()) {
      const Literal *L = Graph.literal(N);
      if (Graph.node(N).Kind != NodeKind::Literal || !L->IsText)
        continue;
      ConstantUse Use;
      Use.Constant = L;
      Use.Sink = Sink;
      Use.Path = Reached.path(N);
      if (passesGeneralMember(Use.Path) || !isAboutJwt(*Sink, Use.Path))
        continue;
      for (uint32_t I : Use.Path.Edges)
        Use.ThroughEnvironment |= Graph.node(Graph.edge(I).To).Kind == NodeKind::Environment;
      if (!Use.ThroughEnvironment && !L->Configured)
        Use.FallbackOf = fallbackOf(Use.Path);
      Found.push_back(std::move(Use));
    }
  }
  return Found;
}

Lifetime Program::lifetime(const Event &Creation) const {
  Lifetime L;
  L.Creation = &Creation;
  L.Model = Models.library(Creation.Library);
  std::vector<uint32_t> Start = {Creation.Result};
  // A part may have been made earlier: what flows into it is the part, too.
  if (Creation.Kind == EventKind::Create)
    for (uint32_t N : Values.backward(Creation.Operands).nodes())
      Start.push_back(N);
  L.Alias = flags(Values.forward(Start));
  for (uint32_t N = 0; N < L.Alias.size(); ++N)
    if (const Node &Item = Graph.node(N); L.Alias[N] && Item.Kind == NodeKind::Parameter &&
                                          Item.Function != NoIndex &&
                                          !Graph.functions()[Item.Function].Defined)
      L.Escapes = true;
  return L;
}

std::vector<Lifetime> Program::lifetimes(std::string_view Object) const {
  std::vector<Lifetime> Result;
  for (const Event *E : events(EventKind::Create))
    if (E->Object == Object && E->Result != NoIndex)
      Result.push_back(lifetime(*E));
  return Result;
}

const Event *Program::find(const Lifetime &L, EventKind Kind, std::string_view Name) const {
  for (const Event *E : events(Kind))
    if ((Name.empty() || E->Name == Name) && L.is(E->Receiver))
      return E;
  return nullptr;
}

Reach::Result Program::tokenOrigins(const Event &E) const {
  std::vector<uint32_t> Start = E.Operands;
  Reach::Result Direct = Values.backward(Start, /*StopAtShared=*/true);
  for (const Event *D : events(EventKind::Decode))
    if (D->Result != NoIndex && Direct.contains(D->Result))
      Start.insert(Start.end(), D->Operands.begin(), D->Operands.end());
  return Values.backward(Start, /*StopAtShared=*/true);
}

Program::SameText Program::sameText(const Reach::Result &A, const Reach::Result &B) const {
  SameText Best = SameText::No;
  for (uint32_t N : A.nodes()) {
    if (!A.isFree(N) || !B.contains(N) || !B.isFree(N) || Graph.node(N).Kind == NodeKind::Literal)
      continue;
    if (!Graph.isHeap(N))
      return SameText::Yes;
    Best = SameText::SameField;
  }
  return Best;
}

bool Program::isOnlyShown(uint32_t Value) const {
  if (Value == NoIndex)
    return false;
  Reach::Result Later = Pieces.forward(std::span(&Value, 1));
  for (uint32_t N : Later.nodes())
    if (NodeKind K = Graph.node(N).Kind; K == NodeKind::Return || K == NodeKind::Field)
      return false;
  for (const Event *Use : uses({"log"}))
    if (Later.contains(Use->Operands.front()))
      return true;
  return false;
}

const std::vector<Verification> &Program::verifications() const {
  if (Verifications)
    return *Verifications;
  Verifications.emplace();
  std::vector<const Event *> Loose = events(EventKind::Verify);
  auto Finish = [this](Verification V) {
    // The token is what was verified, from the moment it was parsed.
    std::vector<uint32_t> Tokens;
    for (const Event *E : V.Verifies) {
      Tokens.insert(Tokens.end(), E->Operands.begin(), E->Operands.end());
      if (E->Result != NoIndex)
        Tokens.push_back(E->Result);
      Reach::Result Origins = Values.backward(E->Operands);
      Reach::Result Texts = tokenOrigins(*E);
      for (const Event *D : events(EventKind::Decode))
        if (D->Result != NoIndex &&
            (Origins.contains(D->Result) || sameText(Texts, tokenOrigins(*D)) == SameText::Yes))
          Tokens.push_back(D->Result);
    }
    // Claims that are taken out together stay claims of the token.
    Reach::Result Direct = Values.forward(Tokens);
    for (const Event *Read : events(EventKind::Read))
      if (Read->Name == "all" && Read->Result != NoIndex && Read->Receiver != NoIndex &&
          Direct.contains(Read->Receiver))
        Tokens.push_back(Read->Result);
    V.Token = flags(Values.forward(Tokens));
    Verifications->push_back(std::move(V));
  };
  for (Lifetime &L : lifetimes("verifier")) {
    Verification V;
    for (const Event *E : events(EventKind::Verify))
      if (E->Object != "claims" && L.is(E->Receiver)) {
        V.Verifies.push_back(E);
        std::erase(Loose, E);
      }
    if (V.Verifies.empty())
      continue;
    V.Verifier = std::move(L);
    Finish(std::move(V));
  }
  // Some libraries verify without a verifier object. A verifier that is a
  // parameter of an unknown caller is not judged.
  std::set<const Library *> WithVerifiers;
  for (const auto &L : Models.libraries())
    for (const auto &F : L->Functions)
      if (F->Creates == "verifier")
        WithVerifiers.insert(L.get());
  for (const Event *E : Loose) {
    const Library *L = Models.library(E->Library);
    if (!L || L->IsCrypto || E->Object == "claims" || E->Receiver == NoIndex ||
        WithVerifiers.contains(L))
      continue;
    Verification V;
    V.Verifier.Creation = E;
    V.Verifier.Model = L;
    std::vector<uint32_t> Start = {E->Receiver};
    V.Verifier.Alias = flags(Values.forward(Start));
    V.Verifies.push_back(E);
    Finish(std::move(V));
  }
  return *Verifications;
}

std::string Program::algorithmOf(const Event &Sink) const {
  if (!Sink.Object.empty())
    return Sink.Object;
  // The algorithm may be another argument of the object that takes the secret.
  for (std::string_view Kind : {"builder", "verifier"})
    for (const Lifetime &L : lifetimes(Kind))
      if (L.is(Sink.Receiver))
        for (EventKind K : {EventKind::Select, EventKind::Allow})
          if (const Event *E = find(L, K); E && jose::findAlgorithm(E->Name))
            return E->Name;
  return {};
}

} // namespace jwtlint
