//===- GitIgnoreTest.cpp - The rules of gitignore(5) ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/GitIgnore.h"

#include <gtest/gtest.h>

#include <chrono>

namespace jwtlint {
namespace {

using enum IgnoreRules::Verdict;

IgnoreRules::Verdict file(std::string_view Rules, std::string_view Path) {
  return IgnoreRules::parse(Rules).verdict(Path, /*IsFolder=*/false);
}

IgnoreRules::Verdict folder(std::string_view Rules, std::string_view Path) {
  return IgnoreRules::parse(Rules).verdict(Path, /*IsFolder=*/true);
}

TEST(GitIgnore, NamesMatchAtAnyDepth) {
  EXPECT_EQ(file("a.cpp", "a.cpp"), Ignored);
  EXPECT_EQ(file("a.cpp", "x/y/a.cpp"), Ignored);
  EXPECT_EQ(file("*.gen.cpp", "x/y.gen.cpp"), Ignored);
  EXPECT_EQ(file("a.cpp", "ba.cpp"), Silent);
}

TEST(GitIgnore, SlashAnchors) {
  EXPECT_EQ(file("/a.cpp", "a.cpp"), Ignored);
  EXPECT_EQ(file("/a.cpp", "x/a.cpp"), Silent);
  EXPECT_EQ(file("x/a.cpp", "x/a.cpp"), Ignored);
  EXPECT_EQ(file("x/a.cpp", "y/x/a.cpp"), Silent);
}

TEST(GitIgnore, TrailingSlashMeansFolders) {
  EXPECT_EQ(folder("build/", "x/build"), Ignored);
  EXPECT_EQ(file("build/", "build"), Silent);
}

TEST(GitIgnore, LastMatchDecides) {
  EXPECT_EQ(file("*.cpp\n!keep.cpp", "keep.cpp"), Kept);
  EXPECT_EQ(file("!keep.cpp\n*.cpp", "keep.cpp"), Ignored);
}

TEST(GitIgnore, DoubleStar) {
  EXPECT_EQ(file("**/gen/a.cpp", "gen/a.cpp"), Ignored);
  EXPECT_EQ(file("**/gen/a.cpp", "x/y/gen/a.cpp"), Ignored);
  EXPECT_EQ(file("x/**/a.cpp", "x/a.cpp"), Ignored);
  EXPECT_EQ(file("x/**/a.cpp", "x/1/2/a.cpp"), Ignored);
  EXPECT_EQ(file("x/**", "x/1/2"), Ignored);
  // What is inside, not the folder itself.
  EXPECT_EQ(folder("x/**", "x"), Silent);
  EXPECT_EQ(file("x/*", "x/1/a.cpp"), Silent);
}

TEST(GitIgnore, BracketsAndEscapes) {
  EXPECT_EQ(file("[ab].cpp", "b.cpp"), Ignored);
  EXPECT_EQ(file("[a-c].cpp", "d.cpp"), Silent);
  EXPECT_EQ(file("[!a].cpp", "b.cpp"), Ignored);
  EXPECT_EQ(file("[]a].cpp", "].cpp"), Ignored);
  EXPECT_EQ(file("[a.cpp", "[a.cpp"), Ignored); // not closed
  EXPECT_EQ(file("\\!a.cpp", "!a.cpp"), Ignored);
  EXPECT_EQ(file("\\#a.cpp", "#a.cpp"), Ignored);
  EXPECT_EQ(file("?.cpp", "a.cpp"), Ignored);
}

TEST(GitIgnore, CommentsSpacesAndLineEnds) {
  EXPECT_EQ(file("# a.cpp", "# a.cpp"), Silent);
  EXPECT_EQ(file("a.cpp  \r\n", "a.cpp"), Ignored);
  EXPECT_EQ(file("a\\ ", "a "), Ignored);
  EXPECT_TRUE(IgnoreRules::parse("\n\n#\n/\n").empty());
}

TEST(GitIgnore, InnerFilesSpeakFirst) {
  IgnoreStack Stack;
  Stack.push("/r", IgnoreRules::parse("*.gen.cpp\n/top.cpp"));
  Stack.push("/r/keep", IgnoreRules::parse("!*.gen.cpp"));
  EXPECT_TRUE(Stack.ignored("/r/top.cpp", false));
  EXPECT_FALSE(Stack.ignored("/r/keep/top.cpp", false));
  EXPECT_FALSE(Stack.ignored("/r/keep/a.gen.cpp", false));
}

TEST(GitIgnore, HostilePatternsTakeNoTime) {
  std::string Stars, Doubles;
  for (int I = 0; I != 100; ++I)
    Stars += "*a", Doubles += "**/a/";
  std::string Name(5'000, 'a'), Path;
  for (int I = 0; I != 1'000; ++I)
    Path += "a/";
  auto Start = std::chrono::steady_clock::now();
  EXPECT_EQ(file(Stars + "b", Name), Silent);
  EXPECT_EQ(file(Doubles + "b", Path + "c"), Silent);
  EXPECT_LT(std::chrono::steady_clock::now() - Start, std::chrono::seconds(1));
}

} // namespace
} // namespace jwtlint
