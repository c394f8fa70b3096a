//===- PositionsTest.cpp - Tests of places and of maps between texts -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

/// The bytes of the document that the byte range of a scalar's text stands for.
std::string rawPart(const Node &N, std::string_view Part) {
  const auto Begin = static_cast<uint32_t>(N.Text.find(Part));
  const Range R =
      N.Owner->textPositions(N)(Range{Begin, Begin + static_cast<uint32_t>(Part.size())});
  return std::string(N.Owner->text().substr(R.Begin, R.size()));
}

} // namespace

TEST(SourceText, Places) {
  const SourceText File("f", "ab\r\nc\n\nd");
  const auto At = [&](uint32_t Begin, uint32_t End) {
    const Place P = File.place({Begin, End});
    return fmt::format("{}:{}-{}:{}", P.Line, P.Column, P.EndLine, P.EndColumn);
  };
  EXPECT_EQ(At(0, 2), "1:1-1:3");
  EXPECT_EQ(At(4, 5), "2:1-2:2");
  EXPECT_EQ(At(5, 7), "2:2-4:1");
  EXPECT_EQ(At(8, 8), "4:2-4:2") << "the end of the text";
  EXPECT_EQ(File.place({0, 0}).File, "f");
}

TEST(SourceText, AByteOrderMarkTakesNoColumns) {
  const SourceText File("f", "\xEF\xBB\xBF"
                             "ab\nc");
  EXPECT_EQ(File.place({0, 3}).Column, 1u);
  EXPECT_EQ(File.place({3, 4}).Column, 1u);
  EXPECT_EQ(File.place({4, 5}).Column, 2u);
  EXPECT_EQ(File.place({6, 7}).Line, 2u);
  EXPECT_EQ(File.place({6, 7}).Column, 1u);
}

TEST(PositionMap, Identity) {
  const PositionMap Map;
  EXPECT_EQ(Map(7), 7u);
  EXPECT_EQ(Map(Range{2, 5}), (Range{2, 5}));
  EXPECT_EQ(Map.inverse(7), 7u);
}

TEST(PositionMap, SegmentsAndEscapes) {
  PositionMap Map;
  Map.add({0, 10, 1});
  Map.add({3, 13, 0}); // one byte, written with two
  Map.add({4, 15, 1});
  EXPECT_EQ(Map(2), 12u);
  EXPECT_EQ(Map(3), 13u);
  EXPECT_EQ(Map(4), 15u);
  EXPECT_EQ(Map(Range{3, 4}), (Range{13, 15}));
  EXPECT_EQ(Map(Range{5, 5}), (Range{16, 16}));
  EXPECT_EQ(Map.inverse(12), 2u);
  EXPECT_EQ(Map.inverse(14), 3u);
  EXPECT_EQ(Map.inverse(16), 5u);
}

TEST(TextPositions, DoubleQuoted) {
  const Parsed P = parsed(R"(a: "one\ttwo \x41\u00e9\U0001F600 three")"
                          "\nb: \"fold  \n   ed \\\n  here\\n\n\n  end\"\n");
  const Node &A = at(P.root(), "a");
  EXPECT_EQ(rawPart(A, "two"), "two");
  EXPECT_EQ(rawPart(A, "\t"), "\\t");
  EXPECT_EQ(rawPart(A, "A"), "\\x41");
  EXPECT_EQ(rawPart(A, "\xC3\xA9"), "\\u00e9");
  EXPECT_EQ(rawPart(A, "\xF0\x9F\x98\x80"), "\\U0001F600");
  EXPECT_EQ(rawPart(A, "three"), "three");
  const Node &B = at(P.root(), "b");
  ASSERT_EQ(B.Text, "fold ed here\n\nend");
  for (const char *Part : {"fold", "ed", "here", "end"})
    EXPECT_EQ(rawPart(B, Part), Part);
}

TEST(TextPositions, SingleQuotedAndPlain) {
  const Parsed P =
      parsed("a: 'it''s\n   on  two\n\n   lines'\nb: plain on\n   two  \n\n\n   lines # c\n");
  ASSERT_EQ(at(P.root(), "a").Text, "it's on  two\nlines");
  EXPECT_EQ(rawPart(at(P.root(), "a"), "it's"), "it''s");
  EXPECT_EQ(rawPart(at(P.root(), "a"), "on  two"), "on  two");
  EXPECT_EQ(rawPart(at(P.root(), "a"), "lines"), "lines");
  EXPECT_EQ(rawPart(at(P.root(), "b"), "two"), "two");
  EXPECT_EQ(rawPart(at(P.root(), "b"), "lines"), "lines");
}

TEST(TextPositions, BlockScalars) {
  const Parsed P = parsed(
      "a: |\r\n\r\n  one\r\n    two two\r\n\r\n  three\r\nb: >\n  x y\n  z\n\n    more\n  end\n");
  const Node &A = at(P.root(), "a");
  ASSERT_EQ(A.Text, "\none\n  two two\n\nthree\n");
  for (const char *Part : {"one", "two two", "  two", "three"})
    EXPECT_EQ(rawPart(A, Part), Part);
  for (const char *Part : {"x y", "z", "  more", "end"})
    EXPECT_EQ(rawPart(at(P.root(), "b"), Part), Part);
}

TEST(TextPositions, JsonStrings) {
  const Parsed P = json(R"({"a": "x\"y\\zé😀end"})");
  const Node &A = at(P.root(), "a");
  EXPECT_EQ(rawPart(A, "\""), "\\\"");
  EXPECT_EQ(rawPart(A, "y"), "y");
  EXPECT_EQ(rawPart(A, "\\"), "\\\\");
  EXPECT_EQ(rawPart(A, "end"), "end");
  const Parsed Q = json("{\"a\": \"\\u00e9\\ud83d\\ude00end\"}");
  EXPECT_EQ(rawPart(at(Q.root(), "a"), "\xF0\x9F\x98\x80"), "\\ud83d\\ude00");
  EXPECT_EQ(rawPart(at(Q.root(), "a"), "end"), "end");
}
