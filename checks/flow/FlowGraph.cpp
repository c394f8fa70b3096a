//===- FlowGraph.cpp - The facts of a program, joined ---------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FlowGraph.h"

#include "checks/flow/Reach.h"

#include <fmt/format.h>

#include <algorithm>

namespace jwtlint {

FlowGraph::FlowGraph(FactsOfProgram Units, bool SeesAll) : SeesAll(SeesAll) {
  std::sort(Units.begin(), Units.end(),
            [](const Facts *A, const Facts *B) { return A->Unit < B->Unit; });
  for (const Facts *F : Units)
    add(*F);
  index();
  resolveLookUps();
}

const Literal *FlowGraph::literal(uint32_t N) const {
  return Nodes[N].Literal == NoIndex ? nullptr : &Literals[Nodes[N].Literal];
}

Place FlowGraph::place(const Span &S) const {
  if (!S.valid())
    return {};
  return {Files[S.File], S.Line, S.Column, S.EndLine, S.EndColumn};
}

bool FlowGraph::isHeap(uint32_t N) const {
  switch (Nodes[N].Kind) {
  case NodeKind::Field:
  case NodeKind::Global:
  case NodeKind::Environment:
  case NodeKind::Configuration:
    return true;
  default:
    return false;
  }
}

uint32_t FlowGraph::intern(const Node &N) {
  auto [It, New] = NodeIndex.try_emplace(N.Key, Nodes.size());
  if (New)
    Nodes.push_back(N);
  else if (!Nodes[It->second].Where.valid())
    Nodes[It->second].Where = N.Where;
  return It->second;
}

void FlowGraph::addEdge(const Edge &E) {
  std::string Key = fmt::format("{} {} {} {} {}", E.From, E.To, int(E.Kind), E.Site, E.Scale);
  if (E.Kind == EdgeKind::Part)
    Key += fmt::format(" {}:{}:{}", E.Where.File, E.Where.Line, E.Where.Column);
  if (EdgeIndex.try_emplace(std::move(Key), Edges.size()).second)
    Edges.push_back(E);
}

/// A header seen by several units, or a template seen in several instances, has
/// each event once. A failure is ignored only if no instance looks at it.
void FlowGraph::addEvent(Event E) {
  std::string Key =
      fmt::format("{} {}:{}:{}-{}:{} {} {} {} {} {} {}", int(E.Kind), E.Where.File, E.Where.Line,
                  E.Where.Column, E.Where.EndLine, E.Where.EndColumn, E.Callee, E.Object, E.Name,
                  E.Receiver, E.Result, fmt::join(E.Operands, ","));
  auto [It, New] = EventIndex.try_emplace(std::move(Key), Events.size());
  if (New)
    Events.push_back(std::move(E));
  else
    Events[It->second].FailureIgnored &= E.FailureIgnored;
}

template <typename T>
static uint32_t internByKey(T Item, const std::string &Key, std::vector<T> &Items,
                            std::unordered_map<std::string, uint32_t> &Index) {
  auto [It, New] = Index.try_emplace(Key, Items.size());
  if (New)
    Items.push_back(std::move(Item));
  return It->second;
}

void FlowGraph::add(const Facts &F) {
  std::vector<uint32_t> File, Fn, Site, NodeOf;
  for (const std::string &Name : F.Files)
    File.push_back(internByKey(Name, Name, Files, FileIndex));
  auto Relocate = [&](Span &S) {
    if (S.valid())
      S.File = File[S.File];
  };
  auto Rename = [](uint32_t &I, const std::vector<uint32_t> &To) {
    if (I != NoIndex)
      I = To[I];
  };
  for (Function Item : F.Functions) {
    Relocate(Item.Where);
    Fn.push_back(internByKey(Item, Item.Key, Functions, FunctionIndex));
    Functions[Fn.back()].Defined |= Item.Defined;
  }
  for (CallSite Item : F.Sites) {
    Relocate(Item.Where);
    Rename(Item.Caller, Fn);
    Site.push_back(internByKey(Item, Item.Key, Sites, SiteIndex));
  }
  for (Node Item : F.Nodes) {
    Relocate(Item.Where);
    Rename(Item.Function, Fn);
    if (Item.Literal != NoIndex) {
      Literals.push_back(F.Literals[Item.Literal]);
      Item.Literal = Literals.size() - 1;
    }
    NodeOf.push_back(intern(Item));
  }
  for (Edge Item : F.Edges) {
    Relocate(Item.Where);
    Rename(Item.From, NodeOf);
    Rename(Item.To, NodeOf);
    Rename(Item.Site, Site);
    addEdge(Item);
  }
  for (Event Item : F.Events) {
    Relocate(Item.Where);
    Relocate(Item.UndoAt);
    Rename(Item.Function, Fn);
    Rename(Item.Receiver, NodeOf);
    Rename(Item.Result, NodeOf);
    for (uint32_t &Operand : Item.Operands)
      Rename(Operand, NodeOf);
    addEvent(std::move(Item));
  }
  JwtFiles.insert(F.JwtFiles.begin(), F.JwtFiles.end());
  Complete &= F.MissingHeaders.empty();
}

void FlowGraph::index() {
  In.assign(Nodes.size(), {});
  Out.assign(Nodes.size(), {});
  for (uint32_t I = 0; I < Edges.size(); ++I) {
    Out[Edges[I].From].push_back(I);
    In[Edges[I].To].push_back(I);
  }
}

/// The environment variable with the name that Name is, known by text if some
/// unit names it outright and by digest otherwise.
uint32_t FlowGraph::environmentByDigest(const Literal &Name) {
  for (uint32_t I = 0; I < Nodes.size(); ++I)
    if (Nodes[I].Kind == NodeKind::Environment)
      if (const Literal *L = literal(I); L && L->Digest == Name.Digest)
        return I;
  Node N;
  N.Key = "env:#" + Name.Digest;
  N.Kind = NodeKind::Environment;
  Literals.push_back(Name);
  N.Literal = Literals.size() - 1;
  return intern(N);
}

/// `getenv(name)` inside a helper reads what the helper's callers name. The value
/// goes to the call that passed the name, not to all callers of the helper.
void FlowGraph::resolveLookUps() {
  if (std::none_of(Events.begin(), Events.end(),
                   [](const Event &E) { return E.Kind == EventKind::LookUp; }))
    return;
  std::vector<Edge> New;
  {
    Reach Values(*this, Reach::Paths::Values);
    std::unordered_map<uint32_t, std::vector<uint32_t>> ExitsOf;
    for (uint32_t I = 0; I < Edges.size(); ++I)
      if (Edges[I].Kind == EdgeKind::Exit)
        ExitsOf[Edges[I].Site].push_back(I);
    for (const Event &E : Events)
      if (E.Kind == EventKind::LookUp && !E.Operands.empty() && E.Operands[0] != NoIndex &&
          E.Result != NoIndex)
        resolveLookUp(E, Values, ExitsOf, New);
  }
  for (const Edge &E : New)
    addEdge(E);
  index();
}

void FlowGraph::resolveLookUp(const Event &E, const Reach &Values,
                              const std::unordered_map<uint32_t, std::vector<uint32_t>> &ExitsOf,
                              std::vector<Edge> &New) {
  Reach::Result Names = Values.backward(E.Operands);
  Reach::Result Targets = Values.forward(std::span(&E.Result, 1));
  for (uint32_t N : Names.nodes()) {
    const Literal *L = literal(N);
    if (Nodes[N].Kind != NodeKind::Literal || !L || !L->IsText)
      continue;
    FlowPath Path = Names.path(N);
    Edge Made;
    Made.Where = E.Where;
    Made.From = environmentByDigest(Literal(*L));
    Made.To = E.Result;
    if (E.Object == "env-write") {
      std::swap(Made.From, Made.To);
      New.push_back(Made);
      continue;
    }
    auto Call = std::find_if(Path.Edges.begin(), Path.Edges.end(),
                             [&](uint32_t I) { return Edges[I].Kind == EdgeKind::Enter; });
    if (Call == Path.Edges.end()) {
      New.push_back(Made);
      continue;
    }
    // A caller whose result goes nowhere reads for nothing.
    uint32_t Site = Edges[*Call].Site;
    auto Exits = ExitsOf.find(Site);
    if (Exits == ExitsOf.end())
      continue;
    Made.Where = Sites[Site].Where;
    for (uint32_t I : Exits->second)
      if (Targets.contains(Edges[I].To) && Targets.contains(Edges[I].From)) {
        Made.To = Edges[I].To;
        New.push_back(Made);
      }
  }
}

} // namespace jwtlint
