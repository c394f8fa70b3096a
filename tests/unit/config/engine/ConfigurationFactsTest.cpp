//===- ConfigurationFactsTest.cpp - Tests of the join with the code -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/ConfigurationFacts.h"
#include "facts/LiteralVerdict.h"

#include <algorithm>

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

const std::string Salt = "salt";

/// Facts of code that reads these configuration keys and environment variables.
Facts reads(const Texts &Keys, const Texts &Variables = {}) {
  Facts F;
  for (const std::string &Key : Keys) {
    jwtlint::Node N;
    N.Key = "config:" + Key;
    N.Kind = jwtlint::NodeKind::Configuration;
    N.Name = Key;
    F.Nodes.push_back(std::move(N));
  }
  for (const std::string &Variable : Variables) {
    Literal L;
    L.IsText = true;
    L.Length = Variable.size();
    L.Digest = digestOf(Variable, Salt);
    F.Literals.push_back(std::move(L));
    jwtlint::Node N;
    N.Key = "env:" + Variable;
    N.Kind = jwtlint::NodeKind::Environment;
    N.Name = Variable;
    N.Literal = F.Literals.size() - 1;
    F.Nodes.push_back(std::move(N));
  }
  return F;
}

WantedNames wanted(const Texts &Keys, const Texts &Variables = {}) {
  return WantedNames({reads(Keys, Variables)}, Salt);
}

/// "line:column -> node" of each value that \p Text gives to what \p Wanted names.
Texts joined(const WantedNames &Wanted, const std::string &Text, std::string Name = "app.yaml") {
  Linter Rules;
  std::string Error;
  EXPECT_TRUE(Rules.addBuiltIn(Error)) << Error; // which knows where variables are set
  Rules.finish();
  std::optional<Facts> F =
      configurationFacts(std::make_shared<const SourceText>(std::move(Name), Text), Wanted, Rules);
  Texts Result;
  if (F)
    for (const Edge &E : F->Edges)
      Result.push_back(
          fmt::format("{}:{} -> {}", E.Where.Line, E.Where.Column, F->Nodes[E.To].Key));
  std::sort(Result.begin(), Result.end());
  return Result;
}

} // namespace

TEST(WantedNames, JoinBySuffix) {
  const WantedNames W = wanted({"auth.signingKey"});
  EXPECT_EQ(W.nodesFor({"auth", "signingKey"}), Texts{"auth.signingKey"});
  EXPECT_EQ(W.nodesFor({"app", "auth", "signingKey"}), Texts{"auth.signingKey"})
      << "the program has descended before";
  EXPECT_EQ(W.nodesFor({"other", "signingKey"}), Texts{});
  EXPECT_EQ(W.nodesFor({"auth", "signingkey"}), Texts{}) << "case counts";
  EXPECT_EQ(W.nodesFor({"signingKey", "auth"}), Texts{});
}

TEST(WantedNames, ALeafNamesItself) {
  EXPECT_EQ(wanted({"jwt_secret"}).nodesFor({"jwt_secret"}), Texts{"jwt_secret"});
  EXPECT_EQ(wanted({"jwt_secret"}).nodesFor({"a", "jwt_secret"}), Texts{"jwt_secret"});
  EXPECT_EQ(wanted({"secret"}).nodesFor({"secret"}), Texts{}) << "anybody's";
  EXPECT_EQ(wanted({"secret"}).nodesFor({"db", "secret"}), Texts{});
  EXPECT_EQ(wanted({"jwt.secret"}).nodesFor({"secret"}), Texts{});
  EXPECT_EQ(wanted({"a.token_secret"}).nodesFor({"token_secret"}), Texts{"a.token_secret"});
}

TEST(WantedNames, Separators) {
  for (const char *Written : {"auth.key2", "auth:key2", "auth/key2", "/auth/key2"})
    EXPECT_EQ(wanted({Written}).nodesFor({"auth", "key2"}), Texts{"auth.key2"}) << Written;
}

TEST(WantedNames, Variables) {
  const WantedNames W = wanted({}, {"SIGN_KEY"});
  EXPECT_TRUE(W.isVariable("SIGN_KEY"));
  EXPECT_FALSE(W.isVariable("SIGN_KEYS"));
  EXPECT_TRUE(W.mayMatter("A=b\nSIGN_KEY=x\n"));
  EXPECT_FALSE(W.mayMatter("A=b\nMY_SIGN_KEY=x\n")) << "whole names";
  EXPECT_TRUE(wanted({"a.leaf"}).mayMatter("leaf: 1"));
  EXPECT_FALSE(wanted({"a.leaf"}).mayMatter("a: 1"));
  EXPECT_TRUE(wanted({}).empty());
  EXPECT_FALSE(W.empty());
}

TEST(WantedNames, ComputedNames) {
  // A helper takes the name: every text of the code may be one.
  Facts F;
  Literal L;
  L.IsText = true;
  L.Length = 8;
  L.Digest = digestOf("SIGN_KEY", Salt);
  F.Literals.push_back(L);
  EXPECT_FALSE(WantedNames({F}, Salt).isVariable("SIGN_KEY")) << "a text like any other";
  Event E;
  E.Kind = EventKind::LookUp;
  F.Events.push_back(E);
  EXPECT_TRUE(WantedNames({F}, Salt).isVariable("SIGN_KEY"));
}

TEST(ConfigurationFacts, Keys) {
  const WantedNames W = wanted({"auth.key2", "jwt_secret"});
  EXPECT_EQ(joined(W, "auth:\n  key2: abc\n"), Texts{"2:9 -> config:auth.key2"});
  EXPECT_EQ(joined(W, "auth.key2: abc\n"), Texts{"1:12 -> config:auth.key2"}) << "dotted";
  EXPECT_EQ(joined(W, "{\"x\": {\"auth\": {\"key2\": \"abc\"}}}", "app.json"),
            Texts{"1:26 -> config:auth.key2"});
  EXPECT_EQ(joined(W, "[auth]\nkey2 = abc\n", "app.ini"), Texts{"2:8 -> config:auth.key2"});
  EXPECT_EQ(joined(W, "other:\n  key2: abc\n"), Texts{});
  EXPECT_EQ(joined(W, "auth: &a {key2: abc}\nagain: {auth: *a}\n").size(), 2u)
      << "both ways lead to the one value";
}

TEST(ConfigurationFacts, Values) {
  const WantedNames W = wanted({"auth.key2"});
  for (const char *Text : {"auth: {key2: '${X}'}", "auth: {key2: ''}", "auth: {key2: !Ref X}",
                           "auth: {key2: {{ .X }}}", "auth: {key2: [a]}", "auth: {key2: }"})
    EXPECT_EQ(joined(W, Text), Texts{}) << Text;
  EXPECT_EQ(joined(W, "auth: {key2: '${X:-abc}'}"), Texts{"1:15 -> config:auth.key2"});
}

TEST(ConfigurationFacts, Environments) {
  const WantedNames W = wanted({}, {"SIGN_KEY"});
  EXPECT_EQ(joined(W, "SIGN_KEY=abc\n", ".env"), Texts{"1:10 -> env:SIGN_KEY"});
  EXPECT_EQ(joined(W, "services: {a: {environment: {SIGN_KEY: abc}}}\n", "docker-compose.yml"),
            Texts{"1:40 -> env:SIGN_KEY"});
  EXPECT_EQ(joined(W, "kind: Pod\nspec: {containers: [{env: [{name: SIGN_KEY, value: abc}]}]}\n"),
            Texts{"2:52 -> env:SIGN_KEY"});
  EXPECT_EQ(joined(W, "OTHER=abc\n", ".env"), Texts{});
  EXPECT_EQ(joined(W, "SIGN_KEY: abc\n", "app.yaml"), Texts{}) << "a key is no variable";
}

TEST(ConfigurationFacts, NoTextOfTheValue) {
  Linter Rules;
  Rules.finish();
  std::optional<Facts> F =
      configurationFacts(std::make_shared<const SourceText>("a.env", "SIGN_KEY=hushhush\n"),
                         wanted({}, {"SIGN_KEY"}), Rules);
  ASSERT_TRUE(F);
  for (const jwtlint::Node &N : F->Nodes) {
    EXPECT_EQ(N.Name.find("hush"), std::string::npos);
    EXPECT_EQ(N.Key.find("hush"), std::string::npos);
  }
  for (const Literal &L : F->Literals)
    EXPECT_EQ(L.Digest.find("hush"), std::string::npos);
}

TEST(ConfigurationFacts, CyclesEnd) {
  EXPECT_EQ(joined(wanted({"auth.key2"}), "auth: &a {key2: abc, auth: *a, x: [*a, *a]}\n").at(0),
            "1:17 -> config:auth.key2");
}
