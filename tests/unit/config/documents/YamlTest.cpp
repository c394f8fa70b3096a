//===- YamlTest.cpp - Tests of YAML documents -------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(Yaml, RangesOfScalarsAreWithoutTheirQuotes) {
  const Parsed P = parsed("a: plain # comment\n\"b\": \"double\"\n'c': 'single'\nd:   spaced   \n");
  EXPECT_EQ(raw(at(P.root(), "a")), "plain");
  EXPECT_EQ(raw(at(P.root(), "b")), "double");
  EXPECT_EQ(raw(at(P.root(), "c")), "single");
  EXPECT_EQ(raw(at(P.root(), "d")), "spaced");
  EXPECT_EQ(rawKey(P.root(), "b"), "b");
  EXPECT_EQ(rawKey(P.root(), "c"), "c");
  EXPECT_TRUE(at(P.root(), "a").Verbatim);
  EXPECT_FALSE(at(P.root(), "a").Quoted);
  EXPECT_TRUE(at(P.root(), "b").Quoted);
}

TEST(Yaml, RangesOfCollectionsReachFromTheFirstToTheLastByte) {
  const Parsed P = parsed("flow: {a: [1, \"x\"], b: }\nblock:\n  - one\n  - k: 'v'\n# end\n");
  EXPECT_EQ(raw(at(P.root(), "flow")), "{a: [1, \"x\"], b: }");
  EXPECT_EQ(raw(at(P.root(), "flow.a")), "[1, \"x\"]");
  EXPECT_EQ(raw(at(P.root(), "block")), "- one\n  - k: 'v'");
  EXPECT_EQ(raw(at(P.root(), "block.1")), "k: 'v'");
}

TEST(Yaml, FlowCollectionsWithPairsAndCollectionsAsKeys) {
  const Parsed P = parsed("[a: b, {c: 1}: 2, [d]: e, ? f : g]\n");
  EXPECT_EQ(raw(at(P.root(), "0")), "a: b");
  EXPECT_EQ(raw(at(P.root(), "0.a")), "b");
  EXPECT_EQ(raw(at(P.root(), "1")), "{c: 1}: 2");
  EXPECT_EQ(at(P.root(), "1").Members[0].Key, "{c: 1}");
  EXPECT_EQ(at(P.root(), "2").Members[0].Key, "[d]");
  EXPECT_EQ(raw(at(P.root(), "3.f")), "g");
  EXPECT_EQ(raw(P.root()), "[a: b, {c: 1}: 2, [d]: e, ? f : g]");
}

TEST(Yaml, BlockScalarsAreTheirText) {
  const Parsed P =
      parsed("a: |\n  one\n   two\n\nb: >-\n  folded\n  line\nc: |2-\n    x\nd: |\ne: 1\n");
  EXPECT_EQ(at(P.root(), "a").Text, "one\n two\n");
  EXPECT_EQ(raw(at(P.root(), "a")), "one\n   two");
  EXPECT_EQ(at(P.root(), "b").Text, "folded line");
  EXPECT_EQ(raw(at(P.root(), "b")), "folded\n  line");
  EXPECT_EQ(at(P.root(), "c").Text, "  x");
  EXPECT_EQ(at(P.root(), "d").Text, "");
  EXPECT_TRUE(at(P.root(), "a").Quoted);
}

TEST(Yaml, ScalarsOverSeveralLines) {
  const Parsed P = parsed("a: one\n  two\n\n  three\nb: \"x\n  y \\\n  z\"\nc: 'p\n\n  q'\n");
  EXPECT_EQ(at(P.root(), "a").Text, "one two\nthree");
  EXPECT_EQ(raw(at(P.root(), "a")), "one\n  two\n\n  three");
  EXPECT_EQ(at(P.root(), "b").Text, "x y z");
  EXPECT_EQ(raw(at(P.root(), "b")), "x\n  y \\\n  z");
  EXPECT_EQ(at(P.root(), "c").Text, "p\nq");
  EXPECT_EQ(raw(at(P.root(), "c")), "p\n\n  q");
}

TEST(Yaml, WhatIsNull) {
  const Parsed P = parsed("a: ~\nb: null\nc:\nd: \"null\"\ne: nullable\nf: !!str\ng: {h, i: }\n"
                          "j:\nnull: 1\nk:\n-\n- ~\n");
  for (const char *Key : {"a", "b", "c", "g.h", "g.i", "j", "k.0", "k.1"})
    EXPECT_EQ(at(P.root(), Key).Kind, NodeKind::Null) << Key;
  for (const char *Key : {"d", "e", "f"})
    EXPECT_EQ(at(P.root(), Key).Kind, NodeKind::Scalar) << Key;
  EXPECT_EQ(raw(at(P.root(), "a")), "~");
  EXPECT_EQ(raw(at(P.root(), "b")), "null");
  EXPECT_EQ(raw(at(P.root(), "j")), "") << "the null on the next line is a key";
  EXPECT_EQ(lineAndColumn(at(P.root(), "c")), "3:3");
  EXPECT_EQ(at(P.root(), "null").Text, "1");
  EXPECT_EQ(lineAndColumn(at(P.root(), "k.0")), "11:2");
}

TEST(Yaml, AliasesAreTheNodeThatTheyName) {
  const Parsed P = parsed("a: &x\n  k: 1\nb: *x\nc: &y [*x, *y]\n");
  EXPECT_EQ(&at(P.root(), "a"), &at(P.root(), "b"));
  EXPECT_EQ(&at(P.root(), "c.0"), &at(P.root(), "a"));
  EXPECT_EQ(&at(P.root(), "c.1"), &at(P.root(), "c")) << "a tree can be a graph";
  EXPECT_EQ(raw(at(P.root(), "b")), "k: 1");
}

TEST(Yaml, MergeKeys) {
  const Parsed P = parsed("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\n"
                          "m:\n  <<: *x\n  b: own\nn:\n  <<: [*x, *y]\n\"<<\": text\n");
  EXPECT_TRUE(at(P.root(), "m").Members[0].IsMerge);
  EXPECT_FALSE(P.root().Members.back().IsMerge) << "a quoted key is none";
  EXPECT_EQ(at(P.root(), "m.a").Text, "1");
  EXPECT_EQ(at(P.root(), "m.b").Text, "own");
  EXPECT_EQ(at(P.root(), "n.b").Text, "1") << "what is merged first counts";
  EXPECT_EQ(at(P.root(), "n.c").Text, "2");
  EXPECT_EQ(at(P.root(), "m").find("nothing"), nullptr);
  std::string Keys;
  at(P.root(), "n").forEachMember([&](const Member &M) { Keys += M.Key + M.Value->Text + " "; });
  EXPECT_EQ(Keys, "a1 b1 c2 ");
}

TEST(Yaml, OfEqualKeysTheLastCounts) {
  const Parsed P = parsed("a: 1\nb: 2\na: 3\n");
  EXPECT_EQ(P.root().Members.size(), 3u);
  EXPECT_EQ(at(P.root(), "a").Text, "3");
  std::string Keys;
  P.root().forEachMember([&](const Member &M) { Keys += M.Key + M.Value->Text + " "; });
  EXPECT_EQ(Keys, "b2 a3 ");
}

TEST(Yaml, LocalTagsAreKept) {
  const Parsed P = parsed("a: !Ref Name\nb: !!str 12\nc: !<tag:yaml.org,2002:int> 3\nd: !Sub\n"
                          "e: !GetAtt [x, y]\nf: &anchor !Ref v\n");
  EXPECT_EQ(at(P.root(), "a").Tag, "!Ref");
  EXPECT_EQ(raw(at(P.root(), "a")), "Name");
  EXPECT_EQ(at(P.root(), "b").Tag, "");
  EXPECT_TRUE(at(P.root(), "b").Quoted) << "a string, whatever it looks like";
  EXPECT_EQ(at(P.root(), "c").Tag, "");
  EXPECT_EQ(raw(at(P.root(), "c")), "3");
  EXPECT_EQ(at(P.root(), "d").Tag, "!Sub");
  EXPECT_EQ(at(P.root(), "e").Tag, "!GetAtt");
  EXPECT_EQ(raw(at(P.root(), "e")), "[x, y]");
  EXPECT_EQ(raw(at(P.root(), "f")), "v");
}

TEST(Yaml, ByteOrderMarkAndCarriageReturns) {
  const Parsed P = parsed("\xEF\xBB\xBF"
                          "a: x\r\nb: |\r\n  one\r\n  two\r\nc: 'y'\r\n");
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(lineAndColumn(at(P.root(), "a")), "1:4");
  EXPECT_EQ(raw(at(P.root(), "a")), "x");
  EXPECT_EQ(at(P.root(), "b").Text, "one\ntwo\n");
  EXPECT_EQ(raw(at(P.root(), "b")), "one\r\n  two");
  EXPECT_EQ(raw(at(P.root(), "c")), "y");
}

TEST(Yaml, ColumnsAreBytes) {
  const Parsed P = parsed("\xC3\xA4: {\xE2\x82\xAC: x}\n");
  EXPECT_EQ(lineAndColumn(at(P.root(), "\xC3\xA4.\xE2\x82\xAC")), "1:11");
}

TEST(YamlDocuments, EachHasItsPlaces) {
  const Parsed P = parsed("# head\n%YAML 1.2\n---\na: 1\n--- # two\nb: 2\n...\n# c\n---\n- c\n");
  ASSERT_EQ(P.Result.Documents.size(), 3u);
  EXPECT_EQ(lineAndColumn(at(P.root(0), "a")), "4:4");
  EXPECT_EQ(lineAndColumn(at(P.root(1), "b")), "6:4");
  EXPECT_EQ(lineAndColumn(at(P.root(2), "0")), "10:3");
}

TEST(YamlDocuments, EmptyOnesAreLeftOut) {
  EXPECT_EQ(parsed("---\n---\n# only a comment\n---\na: 1\n---\n").Result.Documents.size(), 1u);
  EXPECT_EQ(parsed("").Result.Documents.size(), 0u);
  EXPECT_EQ(parsed("# nothing\n").Result.Documents.size(), 0u);
}

TEST(YamlDocuments, MarkersAreLinesOfTheirOwn) {
  EXPECT_EQ(parsed("a: |\n  ---\n  x\nb: ---x\n").Result.Documents.size(), 1u);
  EXPECT_EQ(parsed("---a: 1\n").Result.Documents.size(), 1u);
}

TEST(YamlDocuments, ABrokenOneCostsOnlyItself) {
  const Parsed P = parsed("a: 1\n---\nb: [1,\n---\nc: 3\n---\nd: \"x\n");
  ASSERT_EQ(P.Result.Documents.size(), 2u);
  EXPECT_EQ(lineAndColumn(at(P.root(1), "c")), "5:4");
  ASSERT_TRUE(P.Result.Problem);
  EXPECT_EQ(P.Result.Problem->Where.Line, 4u) << "the end of the piece";
  EXPECT_EQ(P.Result.Problem->Where.File, "file");
}

TEST(YamlDocuments, OnlyWhatMattersIsParsed) {
  const auto File =
      std::make_shared<const SourceText>("f", "kind: A\nbroken: [\n---\nkind: B\n---\nkind: C\n");
  const ParsedFile P = parse(File, Format::Yaml, [](std::string_view Piece) {
    return Piece.find("kind: B") != std::string_view::npos;
  });
  ASSERT_EQ(P.Documents.size(), 1u);
  EXPECT_FALSE(P.Problem);
  EXPECT_EQ(at(*P.Documents[0]->Root, "kind").Text, "B");
}

TEST(YamlDocuments, MessagesDoNotRepeatTheContent) {
  for (const char *Text : {"a: \"\\qhush\"", "%YAML hush\n---\na: 1", "a: *hush", "a: hush: b",
                           "a: \"\\uD83Dhush\"", "- hush\nhush: [", "a: 'hush"}) {
    const Parsed P = parsed(Text);
    EXPECT_NE(P.problem(), "") << Text;
    EXPECT_EQ(P.problem().find("hush"), std::string::npos) << P.problem();
  }
}

TEST(YamlDocuments, TextAfterTheEndIsAProblem) {
  EXPECT_NE(parsed("{a: 1}\n{b: 2}\n").problem(), "");
}
