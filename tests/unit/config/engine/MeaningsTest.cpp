//===- MeaningsTest.cpp - Tests of what places mean to the rules ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Meanings.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

class MeaningsTest : public testing::Test {
protected:
  MeaningsTest() {
    std::string Error;
    EXPECT_TRUE(Rules.addBuiltIn(Error)) << Error;
    Rules.finish();
  }

  std::vector<Meaning> inLine(const std::string &Name, const std::string &Text, uint32_t Line) {
    return Meanings(Rules).inLine(std::make_shared<const SourceText>(Name, Text), Line);
  }

  Linter Rules;
};

constexpr const char *Realm = "{\"realm\": \"shop\",\n"
                              "\"accessTokenLifespan\": 600,\n"
                              "\"displayName\": \"Shop\"}\n";

TEST_F(MeaningsTest, ExplainsALine) {
  std::vector<Meaning> Found = inLine("realm.json", Realm, 2);
  ASSERT_EQ(Found.size(), 1U);
  EXPECT_EQ(Found[0].Kind->Name, "ttl.access");
  EXPECT_EQ(Found[0].System, "Keycloak");
  EXPECT_EQ(Found[0].Key, "accessTokenLifespan");
  EXPECT_EQ(Found[0].Seconds, 600);
  EXPECT_EQ(Found[0].Unit, jose::Unit::Seconds);
  EXPECT_FALSE(Found[0].Implied);
  EXPECT_TRUE(inLine("realm.json", Realm, 3).empty());
  EXPECT_TRUE(inLine("realm.json", "{}", 1).empty());
  EXPECT_TRUE(inLine("realm.json", Realm, 99).empty());
}

TEST_F(MeaningsTest, HoldsNoSecrets) {
  std::string Text = "JWT_SECRET=hunter2hunter2\nJWT_ALGORITHM=HS256\n";
  std::vector<Meaning> Found = inLine(".env", Text, 1);
  ASSERT_EQ(Found.size(), 1U);
  EXPECT_EQ(Found[0].Value, "");
  ASSERT_TRUE(Found[0].Strength);
  EXPECT_EQ(Found[0].Strength->Length, 14U);
  EXPECT_EQ(Found[0].Strength->Reason.find("hunter"), std::string::npos);
  // An algorithm is none.
  Found = inLine(".env", Text, 2);
  ASSERT_EQ(Found.size(), 1U);
  EXPECT_EQ(Found[0].Value, "HS256");
}

TEST_F(MeaningsTest, LooksIntoStrings) {
  std::string Text = "kind: ConfigMap\ndata:\n  .env: |\n    A=b\n    JWT_SECRET=hunter2hunter2\n";
  EXPECT_TRUE(inLine("map.yml", Text, 4).empty());
  std::vector<Meaning> Found = inLine("map.yml", Text, 5);
  EXPECT_TRUE(std::any_of(Found.begin(), Found.end(), [](const Meaning &M) {
    return M.Kind->Type == FactType::Secret && M.Where.Line == 5;
  }));
}

// Aliases make a graph of the tree, here one with circles' worth of ways.
TEST_F(MeaningsTest, EndsWhateverAliasesDo) {
  std::string Text = "a0: &a0 [JWT_SECRET]\n";
  for (int I = 1; I != 40; ++I) {
    std::string Before = "*a" + std::to_string(I - 1);
    Text += "a" + std::to_string(I) + ": &a" + std::to_string(I) + " [" + Before + ", " + Before +
            "]\n";
  }
  EXPECT_TRUE(inLine("a.yml", Text, 40).empty());
}

} // namespace
