//===- FlowGraph.h - The facts of a program, joined -------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linking makes one graph of the facts of all units: nodes, functions and call
// sites with equal keys become one, files are named once, and look-ups by a
// computed name are connected to the names that callers pass. Needs no AST.
//
// The graph owns its data and is immutable after construction. Its order depends
// on the names of the units only, not on the order in which they were analysed.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_FLOW_FLOWGRAPH_H
#define JWTLINT_CHECKS_FLOW_FLOWGRAPH_H

#include "facts/Facts.h"

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace jwtlint {

class Reach;

class FlowGraph {
public:
  /// SeesAll: these are all units of the program.
  explicit FlowGraph(FactsOfProgram Units, bool SeesAll = true);

  const std::vector<Node> &nodes() const { return Nodes; }
  const std::vector<Edge> &edges() const { return Edges; }
  const std::vector<Event> &events() const { return Events; }
  const std::vector<Function> &functions() const { return Functions; }

  const Node &node(uint32_t N) const { return Nodes[N]; }
  const Edge &edge(uint32_t E) const { return Edges[E]; }
  /// The literal of node N, or null.
  const Literal *literal(uint32_t N) const;

  /// Indices of the edges into and out of a node.
  std::span<const uint32_t> in(uint32_t N) const { return In[N]; }
  std::span<const uint32_t> out(uint32_t N) const { return Out[N]; }

  Place place(const Span &S) const;
  const std::string &file(uint32_t Index) const { return Files[Index]; }
  /// Does the file speak of JWTs by hand (header names, algorithm names)?
  bool isJwtFile(uint32_t Index) const { return JwtFiles.contains(Files[Index]); }

  /// Did every unit find its headers? If not, callers may be missing.
  bool isComplete() const { return Complete; }

  /// Are all units here?
  bool seesAll() const { return SeesAll; }

  /// Nodes that are shared by all calls: members, globals, the environment. A
  /// path may leave them to anywhere.
  bool isHeap(uint32_t N) const;

private:
  void add(const Facts &F);
  uint32_t intern(const Node &N);
  void addEdge(const Edge &E);
  void addEvent(Event E);
  void index();
  void resolveLookUps();
  void resolveLookUp(const Event &E, const Reach &Values,
                     const std::unordered_map<uint32_t, std::vector<uint32_t>> &ExitsOf,
                     std::vector<Edge> &New);
  uint32_t environmentByDigest(const Literal &Name);

  std::vector<std::string> Files;
  std::vector<Function> Functions;
  std::vector<CallSite> Sites;
  std::vector<Literal> Literals;
  std::vector<Node> Nodes;
  std::vector<Edge> Edges;
  std::vector<Event> Events;
  std::vector<std::vector<uint32_t>> In, Out;
  std::set<std::string> JwtFiles;
  bool Complete = true;
  bool SeesAll;
  std::unordered_map<std::string, uint32_t> FileIndex, FunctionIndex, SiteIndex, NodeIndex;
  std::unordered_map<std::string, uint32_t> EdgeIndex, EventIndex;
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_FLOW_FLOWGRAPH_H
