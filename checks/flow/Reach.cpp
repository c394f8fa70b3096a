//===- Reach.cpp - Which values can reach which ---------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Reach.h"

#include <algorithm>
#include <deque>

namespace jwtlint {

static uint64_t atSite(uint32_t Site, uint32_t Node) { return (uint64_t(Site) << 32) | Node; }

Reach::Reach(const FlowGraph &Graph, Paths Kind) : Graph(Graph), Kind(Kind) {
  for (uint32_t I = 0; I < Graph.edges().size(); ++I) {
    const Edge &E = Graph.edge(I);
    if (E.Kind == EdgeKind::Enter)
      Enters[atSite(E.Site, E.To)].push_back(I);
    else if (E.Kind == EdgeKind::Exit)
      Exits[atSite(E.Site, E.From)].push_back(I);
  }
  summarise();
}

bool Reach::follows(const Edge &E) const {
  return E.Kind != EdgeKind::Part || Kind == Paths::Pieces;
}

/// Computes which parameters reach which results within one call, as path edges
/// (node, result): "node reaches result of its own function".
void Reach::summarise() {
  std::deque<PathEdge> Work;
  std::unordered_map<uint32_t, std::vector<std::pair<PathEdge, uint32_t>>> Waiting;
  auto Add = [&](uint32_t Node, uint32_t Out, Link Via) {
    if (Links.try_emplace({Node, Out}, Via).second)
      Work.push_back({Node, Out});
  };
  // (Node, Out) continues through a call that leaves by edge Exit from Inner and
  // takes parameter In of the callee.
  auto Through = [&](PathEdge P, uint32_t Exit, uint32_t In) {
    auto It = Enters.find(atSite(Graph.edge(Exit).Site, In));
    if (It == Enters.end())
      return;
    for (uint32_t Enter : It->second)
      Add(Graph.edge(Enter).From, P.Out, {P.Node, Enter, Exit});
  };
  std::vector<uint32_t> Results;
  for (const Edge &E : Graph.edges())
    if (E.Kind == EdgeKind::Exit)
      Results.push_back(E.From);
  std::sort(Results.begin(), Results.end());
  Results.erase(std::unique(Results.begin(), Results.end()), Results.end());
  for (uint32_t Out : Results)
    Add(Out, Out, {});
  while (!Work.empty()) {
    PathEdge P = Work.front();
    Work.pop_front();
    if (Graph.isHeap(P.Node))
      continue;
    bool IsInput = false;
    for (uint32_t I : Graph.in(P.Node)) {
      const Edge &E = Graph.edge(I);
      if (E.Kind == EdgeKind::Enter) {
        IsInput = true;
      } else if (E.Kind == EdgeKind::Exit) {
        Waiting[E.From].push_back({P, I});
        // Copied: Through may add to the list that is being walked.
        std::vector<uint32_t> Inputs = InputsOf[E.From];
        for (uint32_t In : Inputs)
          Through(P, I, In);
      } else if (follows(E) && !Graph.isHeap(E.From)) {
        Add(E.From, P.Out, {P.Node, I, NoIndex});
      }
    }
    if (!IsInput)
      continue;
    std::vector<uint32_t> &Inputs = InputsOf[P.Out];
    if (std::find(Inputs.begin(), Inputs.end(), P.Node) != Inputs.end())
      continue;
    Inputs.push_back(P.Node);
    OutputsOf[P.Node].push_back(P.Out);
    auto Waiters = Waiting[P.Out];
    for (const auto &[Waiter, Exit] : Waiters)
      Through(Waiter, Exit, P.Node);
  }
}

Reach::Result Reach::search(std::span<const uint32_t> Start, bool Forward,
                            bool StopAtShared) const {
  constexpr uint32_t Free = 0, Inside = 1;
  Result R;
  R.Owner = this;
  R.Forward = Forward;
  R.Visited.assign(Graph.nodes().size(), 0);
  std::deque<uint32_t> Work;
  auto Visit = [&](uint32_t Node, uint32_t Phase, Result::Step Via) {
    if (Graph.isHeap(Node))
      Phase = Free;
    // Free includes Inside: whatever a path may do inside, it may do when free.
    if (R.Visited[Node] & 1u << Phase || (R.Visited[Node] & 1u << Free))
      return;
    if (!R.Visited[Node])
      R.Order.push_back(Node);
    R.Visited[Node] |= 1u << Phase;
    R.Steps[Node * 2 + Phase] = Via;
    Work.push_back(Node * 2 + Phase);
  };
  for (uint32_t N : Start)
    if (N != NoIndex)
      Visit(N, Free, {});
  // The side of a call that the search enters, and the one it leaves by.
  EdgeKind Into = Forward ? EdgeKind::Enter : EdgeKind::Exit;
  EdgeKind OutOf = Forward ? EdgeKind::Exit : EdgeKind::Enter;
  const auto &Across = Forward ? OutputsOf : InputsOf;
  const auto &FarEdges = Forward ? Exits : Enters;
  while (!Work.empty()) {
    uint32_t State = Work.front();
    Work.pop_front();
    uint32_t Node = State / 2, Phase = State % 2;
    if (StopAtShared && Graph.isHeap(Node))
      continue;
    for (uint32_t I : Forward ? Graph.out(Node) : Graph.in(Node)) {
      const Edge &E = Graph.edge(I);
      uint32_t Next = Forward ? E.To : E.From;
      if (E.Kind == Into) {
        if (auto It = Across.find(Next); It != Across.end())
          for (uint32_t Far : It->second)
            if (auto Edges = FarEdges.find(atSite(E.Site, Far)); Edges != FarEdges.end())
              for (uint32_t J : Edges->second)
                Visit(Forward ? Graph.edge(J).To : Graph.edge(J).From, Phase, {State, I, J});
        Visit(Next, Inside, {State, I, NoIndex});
      } else if (E.Kind == OutOf) {
        if (Phase == Free)
          Visit(Next, Free, {State, I, NoIndex});
      } else if (follows(E)) {
        Visit(Next, Phase, {State, I, NoIndex});
      }
    }
  }
  return R;
}

void Reach::appendSameLevel(uint32_t From, uint32_t Out, std::vector<uint32_t> &Path,
                            unsigned Depth) const {
  // Links follow the breadth-first order of summarise(), so they end at Out;
  // the bound guards the display only.
  for (unsigned I = 0; From != Out && I < 4096; ++I) {
    auto It = Links.find({From, Out});
    if (It == Links.end() || It->second.Next == NoIndex)
      return;
    const Link &L = It->second;
    if (L.Second == NoIndex)
      Path.push_back(L.Edge);
    else
      appendCall(L.Edge, L.Second, Path, Depth + 1);
    From = L.Next;
  }
}

void Reach::appendCall(uint32_t Enter, uint32_t Exit, std::vector<uint32_t> &Path,
                       unsigned Depth) const {
  Path.push_back(Enter);
  if (Depth < 64)
    appendSameLevel(Graph.edge(Enter).To, Graph.edge(Exit).From, Path, Depth);
  Path.push_back(Exit);
}

FlowPath Reach::Result::path(uint32_t N) const {
  FlowPath P;
  uint32_t State = N * 2 + (Visited[N] & 1 ? 0 : 1);
  // A node reached first inside a callee has the shorter path there.
  if ((Visited[N] & 3) == 3)
    State = N * 2 + 1;
  std::vector<std::vector<uint32_t>> Pieces;
  while (true) {
    const Step &S = Steps.at(State);
    if (S.Previous == NoIndex)
      break;
    std::vector<uint32_t> Piece;
    if (S.Second == NoIndex)
      Piece.push_back(S.Edge);
    else if (Forward)
      Owner->appendCall(S.Edge, S.Second, Piece, 0);
    else
      Owner->appendCall(S.Second, S.Edge, Piece, 0);
    Pieces.push_back(std::move(Piece));
    State = S.Previous;
  }
  if (Forward)
    std::reverse(Pieces.begin(), Pieces.end());
  for (const auto &Piece : Pieces)
    P.Edges.insert(P.Edges.end(), Piece.begin(), Piece.end());
  uint32_t Other = State / 2;
  P.Source = Forward ? Other : N;
  P.Sink = Forward ? N : Other;
  return P;
}

} // namespace jwtlint
