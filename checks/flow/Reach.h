//===- Reach.h - Which values can reach which -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reachability over realizable paths: a path that enters a function at one call
// site leaves it at the same. The method is that of interprocedural slicing with
// summary edges (Horwitz, Reps, Binkley, "Interprocedural slicing using
// dependence graphs", TOPLAS 1990): summaries "parameter -> result" first, then
// searches in two phases, all linear in the size of the graph. Members and other
// shared nodes forget where the path came from.
//
// A Reach answers for one kind of path: of values only, or also of pieces (a
// secret within a log message). It refers to its graph, which must outlive it.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_CHECKS_FLOW_REACH_H
#define JWTLINT_CHECKS_FLOW_REACH_H

#include "checks/flow/FlowGraph.h"

#include <optional>

namespace jwtlint {

/// A path as the edges it takes, from source to sink; empty if both are one node.
struct FlowPath {
  uint32_t Source = NoIndex;
  uint32_t Sink = NoIndex;
  std::vector<uint32_t> Edges;
};

class Reach {
public:
  enum class Paths : uint8_t { Values, Pieces };

  Reach(const FlowGraph &Graph, Paths Kind);

  /// The result of one search from some nodes.
  class Result {
  public:
    bool contains(uint32_t N) const { return Visited[N] != 0; }
    /// Is N reached without entering a callee that the path has to leave again?
    bool isFree(uint32_t N) const { return Visited[N] & 1; }
    /// All reached nodes, in the order of their distance.
    const std::vector<uint32_t> &nodes() const & { return Order; }
    /// By value, so that a loop over a temporary's nodes is safe.
    std::vector<uint32_t> nodes() && { return std::move(Order); }
    /// A shortest path between N and the node the search began at.
    FlowPath path(uint32_t N) const;

  private:
    friend class Reach;
    struct Step {
      uint32_t Previous = NoIndex; ///< state index this one was reached from
      uint32_t Edge = NoIndex;
      uint32_t Second = NoIndex; ///< the other end of a call taken by summary
    };
    const Reach *Owner = nullptr;
    bool Forward = false;
    std::vector<uint8_t> Visited; ///< bit 0: free to leave, bit 1: inside a callee
    std::vector<uint32_t> Order;
    std::unordered_map<uint32_t, Step> Steps; ///< by state: node * 2 + phase
  };

  /// With StopAtShared, members and other shared nodes are reached but not left.
  Result backward(std::span<const uint32_t> Sinks, bool StopAtShared = false) const {
    return search(Sinks, false, StopAtShared);
  }
  Result forward(std::span<const uint32_t> Sources) const { return search(Sources, true, false); }

private:
  struct PathEdge {
    uint32_t Node, Out;
    bool operator==(const PathEdge &) const = default;
  };
  struct PathEdgeHash {
    size_t operator()(const PathEdge &P) const {
      return std::hash<uint64_t>()((uint64_t(P.Node) << 32) | P.Out);
    }
  };
  /// How a path edge goes on: by Edge to Next, or through a call, entering by
  /// Edge and leaving by Second.
  struct Link {
    uint32_t Next = NoIndex, Edge = NoIndex, Second = NoIndex;
  };

  bool follows(const Edge &E) const;
  void summarise();
  Result search(std::span<const uint32_t> Start, bool Forward, bool StopAtShared) const;
  void appendSameLevel(uint32_t From, uint32_t Out, std::vector<uint32_t> &Path,
                       unsigned Depth) const;
  void appendCall(uint32_t Enter, uint32_t Exit, std::vector<uint32_t> &Path, unsigned Depth) const;

  const FlowGraph &Graph;
  Paths Kind;
  std::unordered_map<PathEdge, Link, PathEdgeHash> Links;
  std::unordered_map<uint32_t, std::vector<uint32_t>> InputsOf;  ///< result -> parameters
  std::unordered_map<uint32_t, std::vector<uint32_t>> OutputsOf; ///< parameter -> results
  std::unordered_map<uint64_t, std::vector<uint32_t>> Enters;    ///< (site, parameter) -> edges
  std::unordered_map<uint64_t, std::vector<uint32_t>> Exits;     ///< (site, result) -> edges
};

} // namespace jwtlint

#endif // JWTLINT_CHECKS_FLOW_REACH_H
