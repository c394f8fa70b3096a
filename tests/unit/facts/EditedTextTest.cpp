//===- EditedTextTest.cpp - Edits made, and where things go then ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/EditedText.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

using Outcome = EditedText::Outcome;

TextEdit edit(uint32_t Line, uint32_t Column, uint32_t EndLine, uint32_t EndColumn,
              std::string Text) {
  return {{"f", Line, Column, EndLine, EndColumn}, std::move(Text)};
}

Outcome add(EditedText &T, TextEdit E) { return T.add(std::vector<TextEdit>{std::move(E)}); }

TEST(EditedText, ReplacesBytes) {
  EditedText T("a: false\nb: [x, y]\n");
  EXPECT_EQ(add(T, edit(2, 5, 2, 8, "")), Outcome::Added);
  EXPECT_EQ(add(T, edit(1, 4, 1, 9, "true")), Outcome::Added) << "in whatever order";
  EXPECT_EQ(T.after(), "a: true\nb: [y]\n");
  EXPECT_EQ(T.before(), "a: false\nb: [x, y]\n");
}

TEST(EditedText, KeepsLineEndsAndEncoding) {
  EditedText T("\xEF\xBB\xBF\xC3\xA4: false\r\nb: \xFF\r\n", 3);
  EXPECT_EQ(add(T, edit(1, 5, 1, 10, "true")), Outcome::Added) << "the mark takes no columns";
  EXPECT_EQ(T.after(), "\xEF\xBB\xBF\xC3\xA4: true\r\nb: \xFF\r\n");
}

TEST(EditedText, RefusesWhatOverlaps) {
  EditedText T("abcdef");
  ASSERT_EQ(add(T, edit(1, 2, 1, 4, "X")), Outcome::Added);
  EXPECT_EQ(add(T, edit(1, 3, 1, 5, "Y")), Outcome::Overlaps);
  EXPECT_EQ(add(T, edit(1, 1, 1, 7, "Y")), Outcome::Overlaps) << "around it";
  EXPECT_EQ(add(T, edit(1, 2, 1, 2, "Y")), Outcome::Overlaps) << "an insertion with no order";
  EXPECT_EQ(add(T, edit(1, 4, 1, 5, "Y")), Outcome::Added) << "beside it";
  EXPECT_EQ(add(T, edit(1, 2, 1, 4, "X")), Outcome::Added) << "the same again is no other edit";
  EXPECT_EQ(T.after(), "aXYef");
}

TEST(EditedText, AddsAllOrNothing) {
  EditedText T("ab\ncd\n");
  ASSERT_EQ(add(T, edit(2, 1, 2, 2, "X")), Outcome::Added);
  EXPECT_EQ(T.add(std::vector{edit(1, 1, 1, 2, "Y"), edit(2, 1, 2, 3, "Z")}), Outcome::Overlaps);
  EXPECT_EQ(T.after(), "ab\nXd\n");
}

TEST(EditedText, KnowsItsPlaces) {
  EditedText T("ab\ncd");
  for (const TextEdit &E :
       {edit(0, 1, 0, 1, ""), edit(1, 0, 1, 1, ""), edit(3, 1, 3, 1, ""), edit(1, 1, 1, 4, ""),
        edit(1, 5, 1, 5, ""), edit(2, 1, 1, 1, ""), edit(1, 1, 9, 1, "")})
    EXPECT_EQ(add(T, E), Outcome::NoSuchPlace) << E.Where.Line << ":" << E.Where.Column << "-"
                                               << E.Where.EndLine << ":" << E.Where.EndColumn;
  EXPECT_EQ(add(T, edit(2, 3, 2, 3, "!")), Outcome::Added) << "the end of the text is a place";
  EXPECT_EQ(T.after(), "ab\ncd!");
}

TEST(EditedText, MovesPlaces) {
  EditedText T("- a\n- none\n- b: false # c\n- d\n");
  ASSERT_EQ(add(T, edit(2, 1, 3, 1, "")), Outcome::Added);
  ASSERT_EQ(add(T, edit(3, 6, 3, 11, "true")), Outcome::Added);
  auto Moved = [&](uint32_t Line, uint32_t Column, uint32_t EndLine, uint32_t EndColumn) {
    return T.moved({"f", Line, Column, EndLine, EndColumn});
  };
  EXPECT_EQ(Moved(1, 3, 1, 4), (Place{"f", 1, 3, 1, 4})) << "before every edit";
  EXPECT_EQ(Moved(3, 3, 3, 4), (Place{"f", 2, 3, 2, 4})) << "a line is gone before it";
  EXPECT_EQ(Moved(3, 6, 3, 11), (Place{"f", 2, 6, 2, 10})) << "what was replaced";
  EXPECT_EQ(Moved(3, 14, 3, 15), (Place{"f", 2, 13, 2, 14})) << "behind it";
  EXPECT_EQ(Moved(2, 3, 2, 7), (Place{"f", 2, 1, 2, 1})) << "what was taken out";
  EXPECT_EQ(Moved(4, 1, 0, 0), (Place{"f", 3, 1, 0, 0})) << "without an end";
  EXPECT_EQ(Moved(9, 9, 9, 9), (Place{"f", 9, 9, 9, 9})) << "no such place";
}

TEST(EditedText, MovesPlacesWithoutEdits) {
  EditedText T("ab");
  EXPECT_EQ(T.moved({"f", 1, 2, 1, 3}), (Place{"f", 1, 2, 1, 3}));
}

TEST(EditedText, EmptyTexts) {
  EditedText T("");
  EXPECT_EQ(T.after(), "");
  EXPECT_EQ(add(T, edit(1, 1, 1, 1, "a\n")), Outcome::Added);
  EXPECT_EQ(T.after(), "a\n");
}

} // namespace
} // namespace jwtlint
