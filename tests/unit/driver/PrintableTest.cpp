//===- PrintableTest.cpp - Hostile text on a terminal -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Printable.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

TEST(Printable, OrdinaryTextStays) {
  EXPECT_EQ(printable("src/ä/日本.cpp"), "src/ä/日本.cpp");
  EXPECT_EQ(printable(""), "");
}

TEST(Printable, ControlCharacters) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a\\x1B[31mb");
  EXPECT_EQ(printable("a\r\nb\x7f"), "a\\x0D\\x0Ab\\x7F");
  EXPECT_EQ(printable(std::string("\0", 1)), "\\x00");
  // C1: a terminal may take U+009B for ESC [.
  EXPECT_EQ(printable("\xc2\x9b"), "\\xC2\\x9B");
}

TEST(Printable, TextThatReordersItsSurroundings) {
  EXPECT_EQ(printable("\u202e"), "\\xE2\\x80\\xAE");
  EXPECT_EQ(printable("\u200b"), "\\xE2\\x80\\x8B");
}

TEST(Printable, InvalidUtf8) {
  EXPECT_EQ(printable("\xff"), "\\xFF");
  EXPECT_EQ(printable("\xe6\x97"), "\\xE6\\x97");          // cut off
  EXPECT_EQ(printable("\xc0\xaf"), "\\xC0\\xAF");          // overlong
  EXPECT_EQ(printable("\xed\xa0\x80"), "\\xED\\xA0\\x80"); // surrogate
  EXPECT_EQ(printable("\xf4\x90\x80\x80"), "\\xF4\\x90\\x80\\x80");
}

TEST(Printable, Widths) {
  EXPECT_EQ(firstCell("a").Width, 1U);
  EXPECT_EQ(firstCell("日").Width, 2U);
  EXPECT_EQ(firstCell("\u0301").Width, 0U);
  EXPECT_EQ(firstCell("\x01").Width, 4U);
}

} // namespace
} // namespace jwtlint
