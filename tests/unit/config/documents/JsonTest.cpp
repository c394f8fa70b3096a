//===- JsonTest.cpp - Tests of JSON documents -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Json, Ranges) {
  const Parsed P = json("{ \"a\" : \"x\" ,\n  \"b\":[1, -2.5e3,true,null,{}],\"c\":{\"d\":\"\"}}");
  EXPECT_EQ(raw(at(P.root(), "a")), "x");
  EXPECT_EQ(rawKey(P.root(), "a"), "a");
  EXPECT_EQ(raw(at(P.root(), "b")), "[1, -2.5e3,true,null,{}]");
  EXPECT_EQ(raw(at(P.root(), "b.0")), "1");
  EXPECT_EQ(raw(at(P.root(), "b.1")), "-2.5e3");
  EXPECT_EQ(raw(at(P.root(), "b.2")), "true");
  EXPECT_EQ(raw(at(P.root(), "b.3")), "null");
  EXPECT_EQ(raw(at(P.root(), "b.4")), "{}");
  EXPECT_EQ(raw(at(P.root(), "c.d")), "");
  EXPECT_EQ(raw(at(P.root(), "c")), "{\"d\":\"\"}");
  EXPECT_EQ(lineAndColumn(at(P.root(), "b.0")), "2:8");
}

TEST(Json, Kinds) {
  const Parsed P = json(R"({"a": "1", "b": 1, "c": null, "d": true, "a": "2"})");
  EXPECT_TRUE(P.root().Members[0].Value->Quoted);
  EXPECT_FALSE(at(P.root(), "b").Quoted);
  EXPECT_EQ(at(P.root(), "b").Text, "1");
  EXPECT_EQ(at(P.root(), "c").Kind, NodeKind::Null);
  EXPECT_EQ(at(P.root(), "d").Text, "true");
  EXPECT_EQ(at(P.root(), "a").Text, "2") << "of two with one key the later wins";
  EXPECT_EQ(P.root().Members.size(), 5u);
}

TEST(Json, Escapes) {
  const Parsed P = json(R"({"k\"ey": "a\"b\\", "u": "é😀x"})");
  EXPECT_EQ(rawKey(P.root(), "k\"ey"), "k\\\"ey");
  EXPECT_EQ(at(P.root(), "k\"ey").Text, "a\"b\\");
  EXPECT_EQ(raw(at(P.root(), "k\"ey")), "a\\\"b\\\\");
  const Node &U = at(P.root(), "u");
  EXPECT_EQ(U.Text, "\xC3\xA9\xF0\x9F\x98\x80x");
}

TEST(Json, CommentsAndTrailingCommas) {
  const Parsed P = json("// head\n{\"a\": \"http://x/*y*/\", /* \"no\": 1, */ \"b\": [1, 2,],\n"
                        " \"c\": 1, // \"d\"\n}\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "http://x/*y*/");
  EXPECT_EQ(P.root().find("no"), nullptr);
  EXPECT_EQ(raw(at(P.root(), "b")), "[1, 2,]");
  EXPECT_EQ(lineAndColumn(at(P.root(), "c")), "3:7");
}

TEST(Json, WhatIsNeitherJsonNorYaml) {
  EXPECT_NE(json("{\"a\" 1}").problem(), "");
  EXPECT_NE(json("{\"a\": 1]").problem(), "");
  EXPECT_NE(json("key: value").problem(), "") << "YAML, but not in flow style";
}

TEST(Json, Json5IsReadAsYaml) {
  const Parsed P = json("{a: 'http://x', // why\n 'b': 2, c: [1,],}");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(at(P.root(), "a").Text, "http://x");
  EXPECT_EQ(raw(at(P.root(), "a")), "http://x");
  EXPECT_EQ(raw(at(P.root(), "b")), "2");
  EXPECT_EQ(raw(at(P.root(), "c")), "[1,]");
}

TEST(Json, ByteOrderMarkAndCarriageReturns) {
  const Parsed P = json("\xEF\xBB\xBF{\r\n  \"a\": 1\r\n}\r\n");
  EXPECT_EQ(lineAndColumn(at(P.root(), "a")), "2:8");
  EXPECT_EQ(lineAndColumn(P.root()), "1:1");
}

TEST(Json, ProblemsHaveAPlaceAndDoNotRepeatTheContent) {
  const Parsed P = json("{\"a\": 1,\n \"b\": hush, \"hush: [}");
  EXPECT_TRUE(P.Result.Documents.empty());
  ASSERT_TRUE(P.Result.Problem);
  EXPECT_EQ(P.Result.Problem->Where.Line, 2u);
  EXPECT_EQ(P.problem().find("hush"), std::string::npos) << P.problem();
  EXPECT_NE(P.problem().find("not valid JSON"), std::string::npos);
  EXPECT_NE(json("nonsense: [").problem(), "");
  EXPECT_EQ(json("").problem(), "");
}

TEST(Json, ATextAlone) {
  const Parsed P = json("\"just text\"");
  EXPECT_EQ(P.root().Text, "just text");
  EXPECT_EQ(raw(P.root()), "just text");
}
