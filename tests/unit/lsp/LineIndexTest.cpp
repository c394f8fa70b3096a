//===- LineIndexTest.cpp - Tests of positions and bytes -------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/LineIndex.h"

#include <gtest/gtest.h>

using namespace jwtlint;
using namespace jwtlint::lsp;

namespace jwtlint::lsp {
static void PrintTo(Position P, std::ostream *Out) { *Out << P.Line << ":" << P.Character; }
} // namespace jwtlint::lsp

namespace {

// One, two, three and four bytes; in UTF-16 the last is a pair.
constexpr std::string_view Wide = "aé€😀b";

TEST(LineIndex, CountsInTheUnitOfTheClient) {
  LineIndex Utf16{std::string(Wide), Encoding::Utf16};
  LineIndex Utf8{std::string(Wide), Encoding::Utf8};
  LineIndex Utf32{std::string(Wide), Encoding::Utf32};
  size_t B = Wide.find('b');
  EXPECT_EQ(Utf16.position(B), (Position{0, 5}));
  EXPECT_EQ(Utf8.position(B), (Position{0, 10}));
  EXPECT_EQ(Utf32.position(B), (Position{0, 4}));
  EXPECT_EQ(Utf16.offset({0, 5}), B);
  EXPECT_EQ(Utf8.offset({0, 10}), B);
  EXPECT_EQ(Utf32.offset({0, 4}), B);
}

// A position inside of a pair, or an offset inside of a character, is its begin.
TEST(LineIndex, NeverCutsCharacters) {
  LineIndex Lines{std::string(Wide)};
  size_t Smile = Wide.find("😀");
  EXPECT_EQ(Lines.offset({0, 4}), Smile);
  for (size_t I = 0; I != 4; ++I)
    EXPECT_EQ(Lines.position(Smile + I), (Position{0, 3}));
  LineIndex Bytes{std::string(Wide), Encoding::Utf8};
  EXPECT_EQ(Bytes.offset({0, 7}), Smile);
}

TEST(LineIndex, KnowsAllEndsOfLines) {
  LineIndex Lines{"a\r\nb\rc\n\nd"};
  EXPECT_EQ(Lines.offset({1, 0}), 3U);
  EXPECT_EQ(Lines.offset({2, 0}), 5U);
  EXPECT_EQ(Lines.offset({3, 0}), 7U);
  EXPECT_EQ(Lines.offset({4, 0}), 8U);
  EXPECT_EQ(Lines.position(2), (Position{0, 1}));
  EXPECT_EQ(Lines.position(8), (Position{4, 0}));
}

TEST(LineIndex, EndsAtTheEnds) {
  LineIndex Lines{"ab\r\nc\n"};
  EXPECT_EQ(Lines.offset({0, 99}), 2U);
  EXPECT_EQ(Lines.offset({2, 0}), 6U);
  EXPECT_EQ(Lines.offset({2, 5}), 6U);
  EXPECT_EQ(Lines.offset({99, 0}), 6U);
  EXPECT_EQ(Lines.position(99), (Position{2, 0}));
  EXPECT_EQ(LineIndex{}.offset({0, 0}), 0U);
  EXPECT_EQ(LineIndex{}.position(0), (Position{0, 0}));
}

// Every offset between characters leads to a position and back, whatever the text.
TEST(LineIndex, LeadsThereAndBack) {
  for (Encoding E : {Encoding::Utf8, Encoding::Utf16, Encoding::Utf32}) {
    LineIndex Lines{"é\r\n😀x\n\xff\xc3(\n€", E};
    for (size_t I = 0; I <= Lines.text().size(); ++I)
      EXPECT_LE(Lines.offset(Lines.position(I)), I);
    for (uint32_t L = 0; L != 4; ++L)
      for (uint32_t C = 0; C != 5; ++C) {
        size_t Offset = Lines.offset({L, C});
        EXPECT_EQ(Lines.offset(Lines.position(Offset)), Offset);
      }
  }
}

Place placeAt(uint32_t Line, uint32_t Column, uint32_t EndLine, uint32_t EndColumn) {
  return {"a.yml", Line, Column, EndLine, EndColumn};
}

TEST(LineIndex, FindsPlacesOfTheAnalysis) {
  LineIndex Lines{"a: 1\r\nb: é😀x\n"};
  EXPECT_EQ(Lines.range(placeAt(2, 10, 2, 11)), (Range{{1, 6}, {1, 7}}));
  // To the analysis a lone "\r" ends no line.
  LineIndex Old{"a\rb\nc"};
  EXPECT_EQ(Old.begin(placeAt(2, 1, 2, 2)), 4U);
  EXPECT_EQ(Old.range(placeAt(1, 3, 1, 4)), (Range{{1, 0}, {1, 1}}));
}

TEST(LineIndex, LeavesOutTheMarkInConfiguration) {
  LineIndex Lines{"\xef\xbb\xbf"
                  "a: 1\nb: 2\n"};
  EXPECT_EQ(Lines.begin(placeAt(1, 4, 1, 5)), 6U);
  EXPECT_EQ(Lines.begin(placeAt(1, 7, 1, 8), /*IsCode=*/true), 6U);
  EXPECT_EQ(Lines.begin(placeAt(2, 1, 2, 2)), 8U);
}

TEST(LineIndex, HasPlacesForWhatIsNotThere) {
  LineIndex Lines{"a\nb"};
  EXPECT_EQ(Lines.range(placeAt(9, 1, 9, 4)), (Range{{1, 1}, {1, 1}}));
  EXPECT_EQ(Lines.range(placeAt(1, 9, 1, 12)), (Range{{0, 1}, {0, 1}}));
  EXPECT_EQ(Lines.range(placeAt(2, 1, 0, 0)), (Range{{1, 0}, {1, 0}}));
  EXPECT_EQ(Lines.range(Place{}), (Range{{0, 0}, {0, 0}}));
}

} // namespace
