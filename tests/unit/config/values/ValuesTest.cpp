//===- ValuesTest.cpp - Booleans, lists and globs ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "config-rules/engine/Values.h"

#include <gtest/gtest.h>

namespace jwtlint::config {
namespace {

std::vector<std::string> texts(std::string_view List) {
  std::vector<std::string> Result;
  for (const ListItem &Item : splitList(List)) {
    EXPECT_EQ(List.substr(Item.Offset, Item.Text.size()), Item.Text);
    Result.emplace_back(Item.Text);
  }
  return Result;
}

using Texts = std::vector<std::string>;

TEST(Values, Booleans) {
  for (const char *Text : {"true", "TRUE", "Yes", "on", "1", "enabled", "y", "T", " true "})
    EXPECT_EQ(parseBoolean(Text), true) << Text;
  for (const char *Text : {"false", "False", "no", "OFF", "0", "disabled", "N", "f"})
    EXPECT_EQ(parseBoolean(Text), false) << Text;
  for (const char *Text : {"", "2", "truee", "none", "null", "never", "${A}", "tr"})
    EXPECT_EQ(parseBoolean(Text), std::nullopt) << Text;
}

TEST(Values, ListsByCommas) {
  EXPECT_EQ(texts("HS256,RS256"), (Texts{"HS256", "RS256"}));
  EXPECT_EQ(texts(" HS256 , RS256 ,, "), (Texts{"HS256", "RS256"}));
  EXPECT_EQ(texts("my api, your api"), (Texts{"my api", "your api"}));
  EXPECT_EQ(texts("\"a,b\", 'c'"), (Texts{"a,b", "c"}));
}

TEST(Values, ListsByBlanks) {
  EXPECT_EQ(texts("HS256 RS256\n  ES256"), (Texts{"HS256", "RS256", "ES256"}));
  EXPECT_EQ(texts("HS256"), (Texts{"HS256"}));
  EXPECT_EQ(texts(""), Texts{});
  EXPECT_EQ(texts(" , "), Texts{});
}

TEST(Values, ListsInBrackets) {
  EXPECT_EQ(texts(R"([HS256, "RS256", 'ES256'])"), (Texts{"HS256", "RS256", "ES256"}));
  EXPECT_EQ(texts(R"(["true"])"), (Texts{"true"}));
  EXPECT_EQ(texts("[]"), Texts{});
  EXPECT_EQ(texts("["), (Texts{"["}));
}

TEST(Values, ListsKeepInterpolationsWhole) {
  EXPECT_EQ(texts("{{ .Values.alg }}"), (Texts{"{{ .Values.alg }}"}));
  EXPECT_EQ(texts("${env:A, 'd'}, RS256"), (Texts{"${env:A, 'd'}", "RS256"}));
  EXPECT_EQ(texts("{{ .a }} {{ .b }}"), (Texts{"{{ .a }}", "{{ .b }}"}));
}

TEST(Values, LongTextIsOneItem) {
  const std::string Text(size_t{1} << 20, ',');
  EXPECT_EQ(splitList(Text).size(), 1U);
  std::string Open;
  while (Open.size() < 60000)
    Open += "${";
  EXPECT_EQ(splitList(Open).size(), 1U);
}

TEST(Values, Globs) {
  EXPECT_TRUE(globMatches("*", ""));
  EXPECT_TRUE(globMatches("", ""));
  EXPECT_TRUE(globMatches("*secret*", "jwtsecretkey"));
  EXPECT_TRUE(globMatches("jwt?secret", "jwt-secret"));
  EXPECT_TRUE(globMatches("a*b*c", "a-b-b-c"));
  EXPECT_FALSE(globMatches("a*b*c", "a-c-b"));
  EXPECT_FALSE(globMatches("?", ""));
  EXPECT_FALSE(globMatches("jwt", "jwts"));
  EXPECT_FALSE(globMatches("", "a"));
  // What makes naive matchers take exponential time.
  EXPECT_FALSE(globMatches("*a*a*a*a*a*a*a*a*b", std::string(5000, 'a')));
}

} // namespace
} // namespace jwtlint::config
