//===- NeedlesTest.cpp - Tests of what is looked for in raw text -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/LiteralFilter.h"
#include "config-rules/engine/Needles.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

Texts derived(std::string_view When, std::string_view More = {}) {
  std::string Error;
  std::unique_ptr<Adapter> A =
      loadAdapter("acme.yaml",
                  fmt::format("system: Acme\nsources: [a]\n{}\nneedles: [given]\nwhen: {}\n"
                              "subjects: [{{subject: s, facts: {{secret: a}}}}]\n",
                              More, When),
                  Error);
  EXPECT_EQ(Error, "");
  return A ? deriveNeedles(*A) : Texts{};
}

} // namespace

TEST(Needles, Derived) {
  EXPECT_EQ(derived("{has: [spec.jwtRules]}"), Texts{"jwtRules"}) << "`spec` is everywhere";
  EXPECT_EQ(derived("{has: [a.longer_name, even_longer_name]}"), Texts{"even_longer_name"});
  EXPECT_EQ(derived("{is: {kind: RequestAuthentication}}"), Texts{"RequestAuthentication"});
  EXPECT_EQ(derived("{is: {apiVersion: [first.io/*, other.io/*]}}"),
            Texts{"first\\.io\\/|other\\.io\\/"});
  EXPECT_EQ(derived("{has: ['plugins[name=jwt-signer]']}"), Texts{"jwt\\-signer"});
  EXPECT_EQ(derived("[{has: [alpha_beta]}, {has: [gamma_delta]}]"),
            (Texts{"alpha_beta", "gamma_delta"}))
      << "one for each alternative";
  EXPECT_EQ(derived("{has: ['{alpha_beta,gamma_delta}']}"), Texts{"alpha_beta|gamma_delta"});
}

TEST(Needles, NotDerived) {
  // What every other file contains tells nothing.
  EXPECT_EQ(derived("{is: {kind: Secret}}"), Texts{});
  EXPECT_EQ(derived("{file: ['*.json']}"), Texts{});
  EXPECT_EQ(derived("{lacks: [alpha_beta]}"), Texts{}) << "what is lacking is not there";
  EXPECT_EQ(derived("[{has: [alpha_beta]}, {has: [kind]}]"), Texts{})
      << "the second alternative may hold without the first one's needle";
  EXPECT_EQ(derived("{has: ['{alpha_beta,kind}']}"), Texts{});
  EXPECT_EQ(derived("{has: [alpha-beta]}", "keys: relaxed"), Texts{}) << "spelt in many ways";
}

TEST(Needles, Globs) {
  EXPECT_EQ(derived("{has: ['*_jwks_url_*x']}"), Texts{"_jwks_url_"}) << "the longest literal run";
}

/// With the words that the needles require, or as if they were not known.
std::vector<Prefilter::Search> searches(const std::vector<Texts> &Needles, bool WithWords = true) {
  std::vector<Prefilter::Search> Result;
  for (const Texts &Of : Needles) {
    Result.push_back({Of, {}});
    for (const std::string &Needle : Of)
      for (std::string &Word : wordsRequiredBy(Needle))
        if (WithWords)
          Result.back().Words.push_back(std::move(Word));
  }
  return Result;
}

TEST(Needles, PrefilterFindsCandidates) {
  const Prefilter Filter(searches({{"alpha"}, {"beta", "gamma"}, {}, {"gamma"}}));
  EXPECT_EQ(Filter.candidates("x alpha y"), std::vector<size_t>{0});
  EXPECT_EQ(Filter.candidates("gamma"), (std::vector<size_t>{1, 3}));
  EXPECT_EQ(Filter.candidates("beta gamma"), (std::vector<size_t>{1, 3})) << "each once";
  EXPECT_EQ(Filter.candidates("delta"), std::vector<size_t>{});
  EXPECT_TRUE(Filter.mayMatter("ALPHA")) << "case is ignored";
  EXPECT_EQ(Filter.candidates("ALPHA"), std::vector<size_t>{0});
  EXPECT_FALSE(Filter.mayMatter("alph a"));
  EXPECT_FALSE(Filter.mayMatter(""));
}

TEST(Needles, PrefilterAgreesWithItself) {
  // Flags, alternations and groups of one needle are its own business.
  const std::vector<Texts> Needles = {
      {"(?-i)AAA"}, {"bbb|ccc"}, {"jwt[-_.]?secret"}, {R"(\bword\b)"}, {"(?i:ddd)", "x{3}"}};
  for (bool WithWords : {true, false}) {
    const Prefilter Filter(searches(Needles, WithWords));
    // The words are looked at only after some files.
    for (int File = 0; File != 40; ++File)
      EXPECT_FALSE(Filter.mayMatter("plain"));
    for (const char *Text : {"AAA", "aaa", "BBB", "ccc", "JWT_SECRET", "jwtsecret", "jwt  secret",
                             "a word.", "swords", "DDD", "xx", "xxx", "",
                             "\xff\xfe"
                             "bbb",
                             "a\nCCC\n", "plain"})
      EXPECT_EQ(Filter.mayMatter(Text), !Filter.candidates(Text).empty()) << Text;
    EXPECT_TRUE(Filter.mayMatter("JWT-SECRET")) << "although another needle minds case";
    EXPECT_TRUE(Filter.mayMatter(std::string_view("\0bbb\0", 5))) << "raw bytes";
  }
}

TEST(Needles, BuiltInFilterIsQuietAboutProse) {
  const Prefilter Nothing(searches({}));
  EXPECT_EQ(Nothing.candidates("anything"), std::vector<size_t>{});
}
