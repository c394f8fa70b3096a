//===- LineFormatsTest.cpp - Tests of .env, .properties, INI and TOML -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Env, Lines) {
  const Parsed P = parsed("# c\nA=1\nexport B = two words # why\nC='#no'  # c\nD: d\nE=\n"
                          "F=a#b\n  G=\"x\" # y\nnonsense here\nH=`t`\nI=a=b\n",
                          Format::Env);
  EXPECT_EQ(raw(at(P.root(), "A")), "1");
  EXPECT_EQ(raw(at(P.root(), "B")), "two words");
  EXPECT_EQ(rawKey(P.root(), "B"), "B");
  EXPECT_EQ(raw(at(P.root(), "C")), "#no");
  EXPECT_TRUE(at(P.root(), "C").Quoted);
  EXPECT_EQ(at(P.root(), "D").Text, "d");
  EXPECT_TRUE(at(P.root(), "E").isScalar());
  EXPECT_EQ(at(P.root(), "F").Text, "a#b");
  EXPECT_EQ(raw(at(P.root(), "G")), "x");
  EXPECT_EQ(at(P.root(), "H").Text, "t");
  EXPECT_EQ(at(P.root(), "I").Text, "a=b");
  EXPECT_EQ(P.root().Members.size(), 9u);
}

TEST(Env, QuotedValues) {
  const Parsed P =
      parsed("A=\"one\ntwo\\n\\\"three\\\"\"\nB='a\\nb'\nC=\"open\nD=1\n", Format::Env);
  EXPECT_EQ(at(P.root(), "A").Text, "one\ntwo\n\"three\"");
  EXPECT_EQ(raw(at(P.root(), "A")), "one\ntwo\\n\\\"three\\\"");
  EXPECT_EQ(at(P.root(), "B").Text, "a\\nb");
  EXPECT_EQ(at(P.root(), "C").Text, "\"open") << "no quote closes it";
  EXPECT_EQ(at(P.root(), "D").Text, "1");
}

TEST(Env, CarriageReturns) {
  const Parsed P = parsed("A=1\r\nB=\"x\"\r\nC=3 # c\r\n", Format::Env);
  EXPECT_EQ(at(P.root(), "A").Text, "1");
  EXPECT_EQ(at(P.root(), "B").Text, "x");
  EXPECT_EQ(raw(at(P.root(), "C")), "3");
}

TEST(Properties, Lines) {
  const Parsed P = parsed("# c\n! c\na.b=1\nc : 2\nd 3\ne\\ f=x\\u00e9\\ty\ng=one \\\n   two\nh=\n",
                          Format::Properties);
  EXPECT_EQ(P.root().find("a.b")->Value->Text, "1") << "keys stay as they are written";
  EXPECT_EQ(at(P.root(), "c").Text, "2");
  EXPECT_EQ(at(P.root(), "d").Text, "3");
  EXPECT_EQ(at(P.root(), "e f").Text, "x\xC3\xA9\ty");
  EXPECT_EQ(rawKey(P.root(), "e f"), "e\\ f");
  EXPECT_EQ(at(P.root(), "g").Text, "one two");
  EXPECT_EQ(raw(at(P.root(), "g")), "one \\\n   two");
  EXPECT_EQ(at(P.root(), "h").Text, "");
}

TEST(Properties, PositionsOfEscapedText) {
  const Parsed P = parsed("k=a\\tb\\\n  c\n", Format::Properties);
  const Node &N = at(P.root(), "k");
  const PositionMap Map = P.document().textPositions(N);
  ASSERT_EQ(N.Text, "a\tbc");
  EXPECT_EQ(Map(0), 2u);
  EXPECT_EQ(Map(2), 5u);
  EXPECT_EQ(Map(3), 10u);
}

TEST(Ini, SectionsAreMaps) {
  const Parsed P = parsed("top = 1\n[auth.jwt] ; c\nkey_file = /etc/k # c\nx.y = 1\n; c\n"
                          "[auth]\nother: 2\nflag\n[remote \"origin\"]\nurl = a;b\n",
                          Format::Ini);
  EXPECT_EQ(at(P.root(), "top").Text, "1");
  EXPECT_EQ(raw(at(P.root(), "auth.jwt.key_file")), "/etc/k");
  EXPECT_EQ(at(P.root(), "auth.jwt").find("x.y")->Value->Text, "1");
  EXPECT_EQ(at(P.root(), "auth.other").Text, "2");
  EXPECT_EQ(at(P.root(), "auth.flag").Kind, NodeKind::Null);
  EXPECT_EQ(at(P.root(), "remote.origin.url").Text, "a;b");
  EXPECT_EQ(lineAndColumn(at(P.root(), "auth.other")), "7:8");
}

TEST(Ini, TomlValues) {
  const Parsed P = parsed("a = \"x\\n\"\nb = 'y\\n' # c\nc = [1, \"two\", [3]] # c\n"
                          "d = \"\"\"one\ntwo\"\"\"\ne = {k = 'v', n = 1}\nf = [\n  1,\n  2,\n]\n"
                          "g = [unclosed\nh = \"a\" b\n[[list]]\nk = 1\n[[list]]\nk = 2\n",
                          Format::Ini);
  EXPECT_EQ(at(P.root(), "a").Text, "x\n");
  EXPECT_EQ(raw(at(P.root(), "a")), "x\\n");
  EXPECT_EQ(at(P.root(), "b").Text, "y\\n");
  EXPECT_EQ(raw(at(P.root(), "c")), "[1, \"two\", [3]]");
  EXPECT_EQ(raw(at(P.root(), "c.1")), "two");
  EXPECT_EQ(at(P.root(), "d").Text, "one\ntwo");
  EXPECT_EQ(at(P.root(), "e.k").Text, "v");
  EXPECT_EQ(raw(at(P.root(), "e")), "{k = 'v', n = 1}");
  EXPECT_EQ(at(P.root(), "f").Items.size(), 2u);
  EXPECT_EQ(at(P.root(), "g").Text, "[unclosed");
  EXPECT_EQ(at(P.root(), "h").Text, "\"a\" b");
  EXPECT_EQ(at(P.root(), "list.0.k").Text, "1");
  EXPECT_EQ(at(P.root(), "list.1.k").Text, "2");
}

TEST(Ini, SectionsReachToTheirLastValue) {
  const Parsed P = parsed("[a.b]\nx = 1\n[c]\ny = 2\n", Format::Ini);
  EXPECT_EQ(raw(at(P.root(), "a")), "a.b]\nx = 1");
  EXPECT_EQ(raw(P.root()), "a.b]\nx = 1\n[c]\ny = 2");
}
