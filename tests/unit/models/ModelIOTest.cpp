//===- ModelIOTest.cpp ----------------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelIO.h"

#include "facts/EmbeddedFile.h"

#include <gtest/gtest.h>

#include <span>

namespace jwtlint {
/// checks/models/*.yaml, sorted by name.
std::span<const EmbeddedFile> builtInModelTexts();
} // namespace jwtlint

using namespace jwtlint;

namespace {

/// Uses every member of every structure.
constexpr std::string_view Everything = R"(
library: L
headers: [l/*, m.h]
algorithm-prefix: L_
domain: crypto
objects:
  verifier: {exp: never, nbf: required, aud: never, iss: required, algorithm: pinned, key-types: bound,
             without-key: accepts-unsigned}
  builder: {algorithm: none}
variables: [{name: 'n::out', role: log}]
functions:
  - {name: n::f, args: {0: secret, args1: log}, algorithm: arg2, arity: 2..4, fluent: true}
  - {name: [n::g, 'n::h*'], takes: {1: int}, result-type: bool, when: {arg0: null}, unit: {arg1: 60},
     creates: verifier, at: arg1, on: arg0, parts: args2, require: exp, allow: HS256, claim: keys-of-arg0,
     value: arg1, disables: exp, leeway: arg3, signs: true, verifies: arg0, decodes: object, reports: arg4,
     reads-presence: all, reads-header: arg0, flow: ['env(arg0) => return'], constructs: type, opaque: true}
)";

std::string binaryOf(std::string_view Name, std::string_view Text) {
  ModelSet Models;
  std::string Error;
  if (!Models.add(Name, Text, Error)) {
    ADD_FAILURE() << Error;
    return {};
  }
  return writeLibrary(*Models.libraries().front());
}

std::string refusalOf(std::string_view Bytes) {
  std::string Why;
  EXPECT_EQ(readLibrary(Bytes, Why), nullptr);
  return Why;
}

TEST(ModelIO, KeepsEveryMember) {
  std::string Bytes = binaryOf("l.yaml", Everything);
  std::string Why;
  std::unique_ptr<Library> L = readLibrary(Bytes, Why);
  ASSERT_NE(L, nullptr) << Why;
  EXPECT_EQ(writeLibrary(*L), Bytes);
  EXPECT_EQ(L->File, "l.yaml");
  EXPECT_TRUE(L->IsCrypto);
  EXPECT_EQ(L->Verifier.KeyTypes, "bound");
  EXPECT_TRUE(L->Verifier.AcceptsUnsignedWithoutKey);
  EXPECT_EQ(L->BuilderAlgorithm, "none");
  ASSERT_EQ(L->Functions.size(), 2u);
  const FunctionModel &F = *L->Functions[0], &G = *L->Functions[1];
  EXPECT_EQ(F.MaxArity, 4u);
  EXPECT_EQ(G.MaxArity, ~0u) << "a member that is left out has its default";
  EXPECT_EQ(F.Algorithm, (NameRef{"", {Operand::Kind::Argument, 2}}));
  EXPECT_EQ(G.When, (std::vector<Condition>{{0, "null"}}));
  EXPECT_EQ(G.Units.at(0).second, 60);
  EXPECT_EQ(G.Claim.From.K, Operand::Kind::KeysOf);
  EXPECT_TRUE(G.PresenceOnly);
  EXPECT_EQ(G.Reports, FailureReport::OutArgument);
  EXPECT_EQ(G.ErrorArgument.Index, 4u);
  ASSERT_EQ(G.Flow.size(), 1u);
  EXPECT_EQ(G.Flow[0].From.K, Operand::Kind::Environment);
  EXPECT_TRUE(G.Flow[0].Part);
}

TEST(ModelIO, BuiltInModelsAreWhatTheirTextsSay) {
  ModelSet BuiltIn;
  std::string Error;
  ASSERT_TRUE(BuiltIn.addBuiltIn(Error)) << Error;
  auto Texts = builtInModelTexts();
  ASSERT_EQ(BuiltIn.libraries().size(), Texts.size());
  for (size_t I = 0; I != Texts.size(); ++I) {
    const Library &L = *BuiltIn.libraries()[I];
    EXPECT_EQ(L.File, Texts[I].Name) << "the order decides which entry wins";
    EXPECT_TRUE(writeLibrary(L) == binaryOf(Texts[I].Name, Texts[I].Text)) << L.File;
    for (const auto &F : L.Functions)
      EXPECT_EQ(F->Owner, &L);
  }
}

TEST(ModelIO, RefusesForeignBytes) {
  for (std::string_view Bytes : {std::string_view(), std::string_view("\0\0\0", 3), Everything,
                                 std::string_view("\x6ejwt-lint facts\x00", 16)})
    EXPECT_EQ(refusalOf(Bytes), "this is no model of jwt-lint");
}

TEST(ModelIO, RefusesEveryTruncation) {
  std::string Bytes = binaryOf("l.yaml", Everything);
  for (size_t Size = 0; Size != Bytes.size(); ++Size)
    EXPECT_NE(refusalOf(std::string_view(Bytes).substr(0, Size)), "") << Size;
  EXPECT_NE(refusalOf(Bytes + '\0').find("expected the end at byte"), std::string::npos);
}

TEST(ModelIO, SurvivesEveryDamagedByte) {
  const std::string Bytes = binaryOf("l.yaml", Everything);
  for (size_t At = 0; At != Bytes.size(); ++At)
    for (unsigned Value : {0x00U, 0x1bU, 0x7fU, 0x9bU, 0xf6U, 0xffU}) {
      std::string Damaged = Bytes;
      Damaged[At] = static_cast<char>(Value);
      std::string Why;
      // Another letter in a name is no damage that could be seen.
      bool Refused = readLibrary(Damaged, Why) == nullptr;
      EXPECT_EQ(Refused, !Why.empty()) << At;
    }
}

TEST(ModelIO, RefusesMembersThatDoNotExist) {
  std::string Magic = "\x6ejwt-lint model";
  EXPECT_NE(refusalOf(Magic + "\x1a\xff\xff\xff\xff").find("known members"), std::string::npos);
}

} // namespace
