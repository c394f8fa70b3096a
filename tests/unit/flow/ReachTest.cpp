//===- ReachTest.cpp ------------------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Paths through calls, on graphs written by hand.
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Reach.h"

#include <gtest/gtest.h>

using namespace jwtlint;

namespace {

/// A graph whose nodes are named: "p:…" parameters, "r:…" returns, "f:…" fields.
class Builder {
public:
  Facts F;

  uint32_t node(const std::string &Key) {
    for (uint32_t I = 0; I < F.Nodes.size(); ++I)
      if (F.Nodes[I].Key == Key)
        return I;
    Node N;
    N.Key = Key;
    N.Kind = Key.starts_with("p:")   ? NodeKind::Parameter
             : Key.starts_with("r:") ? NodeKind::Return
             : Key.starts_with("f:") ? NodeKind::Field
                                     : NodeKind::Expression;
    F.Nodes.push_back(N);
    return F.Nodes.size() - 1;
  }

  Builder &edge(const std::string &From, const std::string &To, EdgeKind Kind = EdgeKind::Copy,
                uint32_t Site = NoIndex) {
    Edge E;
    E.From = node(From);
    E.To = node(To);
    E.Kind = Kind;
    E.Site = Site;
    F.Edges.push_back(E);
    while (Site != NoIndex && F.Sites.size() <= Site)
      F.Sites.push_back({"site" + std::to_string(F.Sites.size()), NoIndex, {}});
    return *this;
  }
  Builder &call(const std::string &Argument, const std::string &Parameter,
                const std::string &Return, const std::string &Result, uint32_t Site) {
    return edge(Argument, Parameter, EdgeKind::Enter, Site)
        .edge(Return, Result, EdgeKind::Exit, Site);
  }
};

bool reaches(Builder &B, const std::string &From, const std::string &To,
             Reach::Paths Kind = Reach::Paths::Values) {
  FlowGraph G({&B.F});
  Reach R(G, Kind);
  uint32_t Source = B.node(From), Sink = B.node(To);
  bool Back = R.backward(std::span(&Sink, 1)).contains(Source);
  bool Forth = R.forward(std::span(&Source, 1)).contains(Sink);
  EXPECT_EQ(Back, Forth) << "both directions must agree: " << From << " -> " << To;
  return Back;
}

TEST(Reach, ACallReturnsToItsCaller) {
  Builder B;
  B.edge("p:s", "r:trim").call("a", "p:s", "r:trim", "x", 0).call("b", "p:s", "r:trim", "y", 1);
  EXPECT_TRUE(reaches(B, "a", "x"));
  EXPECT_FALSE(reaches(B, "a", "y"));
  EXPECT_TRUE(reaches(B, "b", "y"));
}

TEST(Reach, ThroughTwoLevels) {
  Builder B;
  B.edge("p:in", "r:in")
      .call("p:out", "p:in", "r:in", "t", 0)
      .edge("t", "r:out")
      .call("a", "p:out", "r:out", "x", 1)
      .call("b", "p:out", "r:out", "y", 2);
  EXPECT_TRUE(reaches(B, "a", "x"));
  EXPECT_FALSE(reaches(B, "a", "y"));
}

TEST(Reach, RecursionEnds) {
  Builder B;
  B.edge("p:s", "r:f")
      .call("p:s", "p:s", "r:f", "again", 0)
      .edge("again", "r:f")
      .call("a", "p:s", "r:f", "x", 1)
      .call("b", "p:s", "r:f", "y", 2);
  EXPECT_TRUE(reaches(B, "a", "x"));
  EXPECT_FALSE(reaches(B, "a", "y"));
}

TEST(Reach, AMemberForgetsTheCaller) {
  Builder B;
  B.edge("p:s", "f:m").edge("f:m", "r:get");
  B.edge("a", "p:s", EdgeKind::Enter, 0).edge("r:get", "x", EdgeKind::Exit, 1);
  EXPECT_TRUE(reaches(B, "a", "x"));
}

TEST(Reach, AConstantInsideACalleeComesOut) {
  Builder B;
  B.edge("lit", "r:f").edge("r:f", "x", EdgeKind::Exit, 0).edge("r:f", "y", EdgeKind::Exit, 1);
  EXPECT_TRUE(reaches(B, "lit", "x"));
  EXPECT_TRUE(reaches(B, "lit", "y"));
}

TEST(Reach, AnArgumentGoesIntoTheCallee) {
  Builder B;
  B.edge("a", "p:s", EdgeKind::Enter, 0).edge("p:s", "sink");
  EXPECT_TRUE(reaches(B, "a", "sink"));
}

TEST(Reach, PiecesAreNotValues) {
  Builder B;
  B.edge("a", "message", EdgeKind::Part);
  EXPECT_FALSE(reaches(B, "a", "message"));
  EXPECT_TRUE(reaches(B, "a", "message", Reach::Paths::Pieces));
}

TEST(Reach, PathsAreListedStepByStep) {
  Builder B;
  B.edge("p:s", "local")
      .edge("local", "r:trim")
      .call("a", "p:s", "r:trim", "x", 0)
      .edge("x", "sink");
  FlowGraph G({&B.F});
  Reach R(G, Reach::Paths::Values);
  uint32_t Sink = B.node("sink"), Source = B.node("a");
  auto Names = [&](const FlowPath &P) {
    std::string Text = G.node(P.Source).Key;
    for (uint32_t E : P.Edges) {
      EXPECT_TRUE(Text.ends_with(G.node(G.edge(E).From).Key)) << "edges must follow each other";
      Text += " " + G.node(G.edge(E).To).Key;
    }
    EXPECT_EQ(G.node(P.Sink).Key, "sink");
    return Text;
  };
  EXPECT_EQ(Names(R.backward(std::span(&Sink, 1)).path(Source)), "a p:s local r:trim x sink");
  EXPECT_EQ(Names(R.forward(std::span(&Source, 1)).path(Sink)), "a p:s local r:trim x sink");
}

} // namespace
