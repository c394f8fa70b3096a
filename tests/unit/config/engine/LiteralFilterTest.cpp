//===- LiteralFilterTest.cpp - Words in texts -----------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/LiteralFilter.h"
#include "config-rules/engine/SpecLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jwtlint::config {
namespace {

using Texts = std::vector<std::string>;

Texts sorted(Texts Words) {
  std::sort(Words.begin(), Words.end());
  return Words;
}

TEST(LiteralFilter, WordsOfPatterns) {
  EXPECT_EQ(wordsRequiredBy("alpha"), Texts{"alpha"});
  EXPECT_EQ(wordsRequiredBy("Alpha"), Texts{"alpha"}) << "in lower case";
  EXPECT_EQ(sorted(wordsRequiredBy("alpha|beta")), (Texts{"alpha", "beta"}));
  EXPECT_EQ(wordsRequiredBy(R"(kind\s*:\s*Hidden\b)"), Texts{"hidden"})
      << "one of two that must both be there: the rarer one";
  EXPECT_EQ(sorted(wordsRequiredBy("oauth2[-_]?proxy")),
            (Texts{"oauth2-proxy", "oauth2_proxy", "oauth2proxy"}))
      << "not two words of which each is common";
  EXPECT_EQ(sorted(wordsRequiredBy("app_?(?:settings|conf(?:ig)?)")),
            (Texts{"app_conf", "app_settings", "appconf", "appsettings"}));
  EXPECT_EQ(wordsRequiredBy(R"(alpha\??"?\s*:)"), Texts{"alpha"});
  EXPECT_EQ(wordsRequiredBy("[a-z]+"), Texts{}) << "no word in particular";
  EXPECT_EQ(wordsRequiredBy("ab"), Texts{}) << "too short";
  EXPECT_EQ(wordsRequiredBy("alpha|[0-9]+"), Texts{}) << "one alternative requires none";
  EXPECT_EQ(wordsRequiredBy("("), Texts{}) << "no pattern at all";
}

TEST(LiteralFilter, FindsWordsAnywhere) {
  const LiteralFilter Filter({"jwt", "access_token", "x5u"});
  for (const char *Text : {"jwt", "a jwt", "JWT", "xJwTx", "the ACCESS_TOKEN", "x5u: 1", "\njwt"})
    EXPECT_TRUE(Filter.matches(Text)) << Text;
  for (const char *Text : {"", "j", "jw", "j wt", "access token", "accesstoken", "wt", "jw\nt"})
    EXPECT_FALSE(Filter.matches(Text)) << Text;
  EXPECT_TRUE(Filter.matches(std::string_view("\0\0jwt\0", 6)));
  EXPECT_FALSE(LiteralFilter({}).matches("anything"));
}

/// The same as a search that is too simple to be wrong.
TEST(LiteralFilter, AgreesWithSearching) {
  std::mt19937 Random(7);
  auto Text = [&](size_t Length) {
    std::string Result;
    for (size_t I = 0; I != Length; ++I)
      Result += "abcAB_1"[Random() % 7];
    return Result;
  };
  auto Lower = [](std::string Given) {
    for (char &C : Given)
      C = static_cast<char>(C >= 'A' && C <= 'Z' ? C + 32 : C);
    return Given;
  };
  size_t Found = 0;
  for (int Round = 0; Round != 3000; ++Round) {
    Texts Words;
    for (size_t Left = 1 + Random() % 4; Left != 0; --Left)
      Words.push_back(Lower(Text(3 + Random() % 5)));
    std::string Where = Text(Random() % 60);
    bool Expected = std::any_of(Words.begin(), Words.end(), [&](const std::string &Word) {
      return Lower(Where).find(Word) != std::string::npos;
    });
    Found += Expected;
    EXPECT_EQ(LiteralFilter(Words).matches(Where), Expected) << Where;
  }
  EXPECT_GT(Found, 300U);
  EXPECT_LT(Found, 2700U);
}

/// One needle without a word would make every file be read through the automaton.
TEST(LiteralFilter, BuiltInNeedlesRequireWords) {
  SpecLibrary Specs;
  std::string Error;
  ASSERT_TRUE(Specs.addBuiltIn(Error)) << Error;
  for (size_t I = 0; I != Specs.size(); ++I)
    EXPECT_TRUE(Specs.head(I).Needles.empty() || !Specs.head(I).Words.empty())
        << Specs.head(I).Name;
}

} // namespace
} // namespace jwtlint::config
