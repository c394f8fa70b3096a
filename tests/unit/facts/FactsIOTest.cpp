//===- FactsIOTest.cpp - Facts survive the trip, damage does not -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/FactsIO.h"
#include "facts/Cbor.h"

#include <gtest/gtest.h>

#include <random>

namespace jwtlint {
namespace {

Facts sample() {
  Facts F;
  F.Unit = "src/auth.cpp";
  F.Files = {"src/auth.cpp", "src/auth.h"};
  Span Where{1, 12, 9, 12, 31};
  F.Functions = {{"c:@F@login", "login", Where}};
  F.Sites = {{"src/auth.cpp:12:9", 0, Where}, {"top", NoIndex, {}}};
  Literal Text;
  Text.IsText = true;
  Text.Length = 1ULL << 40;
  Text.Digest = std::string("\0\xff\x80", 3); // bytes, not UTF-8
  Text.Shape = "placeholder";
  Text.Weakness = {"6 bytes", "", "too short"};
  Literal Number;
  Number.Number = -0.5;
  Number.IsDuration = true;
  F.Literals = {Text, Number};
  F.Nodes = {{"lit#1", NodeKind::Literal, "", Where, NoIndex, 0},
             {"env:JWT_SECRET", NodeKind::Environment, "JWT_SECRET", {}, NoIndex, NoIndex},
             {"c:@F@login#0", NodeKind::Parameter, "secret", Where, 0, NoIndex}};
  F.Edges = {{0, 2, EdgeKind::Enter, 0, 1, Where}, {1, 2, EdgeKind::Part, NoIndex, 60, {}}};
  Event E;
  E.Kind = EventKind::LookUp;
  E.Library = "jwt-cpp";
  E.Callee = "jwt::algorithm::hs256";
  E.Name = "secret";
  E.Receiver = 1;
  E.Operands = {2, NoIndex};
  E.Function = 0;
  E.Where = Where;
  E.Order = 7;
  E.Reports = FailureReport::OutArgument;
  E.FailureIgnored = true;
  E.HowIgnored = "the error code is never read";
  E.UndoAt = {0, 4, 5, 4, 10};
  E.UndoText = "true";
  F.Events = {E};
  F.JwtFiles = {"src/auth.cpp"};
  F.MissingHeaders = {"jwt-cpp/jwt.h"};
  F.StandIns = {"jwt-cpp"};
  return F;
}

std::string whyNot(const Facts &F) {
  std::string Why;
  EXPECT_FALSE(readFacts(writeFacts(F), Why));
  return Why;
}

TEST(FactsIO, RoundTrip) {
  std::string Bytes = writeFacts(sample());
  std::string Why;
  std::optional<Facts> Read = readFacts(Bytes, Why);
  ASSERT_TRUE(Read) << Why;
  EXPECT_EQ(writeFacts(*Read), Bytes);
  EXPECT_EQ(Read->Literals[0].Digest, sample().Literals[0].Digest);
  EXPECT_EQ(Read->Literals[1].Number, -0.5);
  EXPECT_FALSE(Read->Literals[0].Number);
  EXPECT_EQ(Read->Events[0].Operands[1], NoIndex);
  EXPECT_EQ(Read->Events[0].Reports, FailureReport::OutArgument);
  EXPECT_EQ(Read->Edges[1].Scale, 60);
  EXPECT_EQ(Read->Nodes[2].Where, (Span{1, 12, 9, 12, 31}));
}

TEST(FactsIO, EmptyFacts) {
  std::string Why;
  EXPECT_TRUE(readFacts(writeFacts({}), Why)) << Why;
}

TEST(FactsIO, TruncationAtEveryByte) {
  std::string Bytes = writeFacts(sample());
  for (size_t Size = 0; Size != Bytes.size(); ++Size) {
    std::string Why;
    EXPECT_FALSE(readFacts(std::string_view(Bytes).substr(0, Size), Why)) << Size;
    EXPECT_FALSE(Why.empty()) << Size;
  }
}

TEST(FactsIO, NothingMayFollow) {
  std::string Why;
  EXPECT_FALSE(readFacts(writeFacts(sample()) + '\0', Why));
}

TEST(FactsIO, ForeignBytes) {
  std::string Why;
  EXPECT_FALSE(readFacts("{\"version\": 1}", Why));
  EXPECT_EQ(Why, "these are not facts of jwt-lint");
  // Half a million opened arrays: nesting must not cost stack.
  EXPECT_FALSE(readFacts(std::string(500'000, '\x81'), Why));
  // An array that claims 2^64 - 1 members.
  EXPECT_FALSE(readFacts(std::string("\x9b") + std::string(8, '\xff'), Why));
}

TEST(FactsIO, DamageNeverCrashes) {
  const std::string Good = writeFacts(sample());
  std::mt19937 Random(1);
  for (int Round = 0; Round != 20'000; ++Round) {
    std::string Bytes = Good;
    for (int Change = 0; Change != 3; ++Change)
      Bytes[Random() % Bytes.size()] = static_cast<char>(Random());
    std::string Why;
    bool IsFacts = readFacts(Bytes, Why).has_value();
    EXPECT_EQ(IsFacts, Why.empty()) << Why;
  }
}

TEST(FactsIO, OtherVersion) {
  CborWriter Newer;
  Newer.array(13);
  Newer.text("jwt-lint facts");
  Newer.number(FactsVersion + 1);
  std::string Why;
  EXPECT_FALSE(readFacts(Newer.take(), Why));
  EXPECT_NE(Why.find("version"), std::string::npos) << Why;
}

TEST(FactsIO, IndicesOutOfRange) {
  auto Broken = [](auto Break) {
    Facts F = sample();
    Break(F);
    return whyNot(F);
  };
  EXPECT_EQ(Broken([](Facts &F) { F.Nodes[0].Where.File = 2; }), "there is no file 2");
  EXPECT_EQ(Broken([](Facts &F) { F.Nodes[0].Literal = 2; }), "there is no literal 2");
  EXPECT_EQ(Broken([](Facts &F) { F.Nodes[0].Function = 1; }), "there is no function 1");
  EXPECT_EQ(Broken([](Facts &F) { F.Sites[0].Caller = 1; }), "there is no function 1");
  EXPECT_EQ(Broken([](Facts &F) { F.Edges[0].From = 3; }), "there is no node 3");
  // An edge must have both ends.
  EXPECT_NE(Broken([](Facts &F) { F.Edges[0].To = NoIndex; }), "");
  EXPECT_EQ(Broken([](Facts &F) { F.Edges[0].Site = 2; }), "there is no call site 2");
  EXPECT_EQ(Broken([](Facts &F) { F.Events[0].Receiver = 9; }), "there is no node 9");
  EXPECT_EQ(Broken([](Facts &F) { F.Events[0].Result = 9; }), "there is no node 9");
  EXPECT_EQ(Broken([](Facts &F) { F.Events[0].Operands[0] = 9; }), "there is no node 9");
  EXPECT_EQ(Broken([](Facts &F) { F.Events[0].Function = 9; }), "there is no function 9");
}

TEST(FactsIO, UnknownKindsAreRejected) {
  Facts F = sample();
  F.Edges[0].Kind = static_cast<EdgeKind>(9);
  EXPECT_NE(whyNot(F).find("a known kind"), std::string::npos);
}

} // namespace
} // namespace jwtlint
