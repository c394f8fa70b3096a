//===- FactsPruning.cpp - What may be forgotten before facts leave --------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/extract/FactsBuilder.h"
#include "facts/LiteralVerdict.h"

namespace jwtlint {

void FactsBuilder::judgeLiterals() {
  for (size_t I = 0; I < F.Literals.size(); ++I)
    if (F.Literals[I].IsText)
      judge(Texts[I], Options.Salt, F.Literals[I]);
}

/// A value that other units may share.
static bool isShared(const Node &N) {
  return N.Kind != NodeKind::Expression && N.Kind != NodeKind::Literal && N.Kind != NodeKind::Local;
}

/// The nodes that events refer to.
static std::vector<char> pinnedNodes(const Facts &F) {
  std::vector<char> Pinned(F.Nodes.size(), 0);
  auto Pin = [&](uint32_t N) {
    if (N != NoIndex)
      Pinned[N] = 1;
  };
  for (const Event &E : F.Events) {
    for (uint32_t N : E.Operands)
      Pin(N);
    Pin(E.Receiver);
    Pin(E.Result);
  }
  return Pinned;
}

/// What is reached, along the edges or against them, from where a path may begin
/// or end.
static std::vector<char> spread(const Facts &F, const std::vector<char> &Pinned, bool Forward) {
  std::vector<char> Reached(F.Nodes.size(), 0);
  std::vector<std::vector<uint32_t>> Next(F.Nodes.size());
  for (const Edge &E : F.Edges)
    Forward ? Next[E.From].push_back(E.To) : Next[E.To].push_back(E.From);
  std::vector<uint32_t> Work;
  for (uint32_t I = 0; I < F.Nodes.size(); ++I)
    if (Pinned[I] || isShared(F.Nodes[I]) || (Forward && F.Nodes[I].Kind == NodeKind::Literal)) {
      Reached[I] = 1;
      Work.push_back(I);
    }
  while (!Work.empty()) {
    uint32_t N = Work.back();
    Work.pop_back();
    for (uint32_t M : Next[N])
      if (!Reached[M]) {
        Reached[M] = 1;
        Work.push_back(M);
      }
  }
  return Reached;
}

/// Keeps the nodes that can take part in a path: those that reach an event or a
/// node that other units share, and are reached by one or by a literal. The rest
/// is most of a program.
void FactsBuilder::prune() {
  std::vector<char> Pinned = pinnedNodes(F);
  std::vector<char> Forward = spread(F, Pinned, true), Backward = spread(F, Pinned, false);
  std::erase_if(F.Edges, [&](const Edge &E) { return !Forward[E.From] || !Backward[E.To]; });
  std::vector<char> Kept = Pinned;
  for (const Edge &E : F.Edges)
    Kept[E.From] = Kept[E.To] = 1;
  std::vector<uint32_t> Renamed(F.Nodes.size(), NoIndex);
  std::vector<Node> Nodes;
  std::vector<Literal> Literals;
  std::vector<std::string> KeptTexts;
  for (uint32_t I = 0; I < F.Nodes.size(); ++I) {
    if (!Kept[I])
      continue;
    Renamed[I] = Nodes.size();
    Node N = std::move(F.Nodes[I]);
    if (N.Literal != NoIndex) {
      Literals.push_back(std::move(F.Literals[N.Literal]));
      KeptTexts.push_back(std::move(Texts[N.Literal]));
      N.Literal = Literals.size() - 1;
    }
    Nodes.push_back(std::move(N));
  }
  auto Rename = [&](uint32_t &N) {
    if (N != NoIndex)
      N = Renamed[N];
  };
  for (Edge &E : F.Edges) {
    Rename(E.From);
    Rename(E.To);
  }
  for (Event &E : F.Events) {
    for (uint32_t &N : E.Operands)
      Rename(N);
    Rename(E.Receiver);
    Rename(E.Result);
  }
  F.Nodes = std::move(Nodes);
  F.Literals = std::move(Literals);
  Texts = std::move(KeptTexts);
}

} // namespace jwtlint
