//===- CommentsTest.cpp - What is a comment and what is not ---------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Comments.h"

#include <gtest/gtest.h>

#include <string>

namespace jwtlint {
namespace {

std::vector<std::string> commentsOf(std::string_view Text, CommentStyle Style) {
  std::vector<std::string> Result;
  for (const Comment &C : findComments(Text, Style)) {
    EXPECT_EQ(Text.substr(C.Begin, C.End - C.Begin), C.Text);
    Result.emplace_back(C.Text);
  }
  return Result;
}

using List = std::vector<std::string>;

TEST(Comments, Code) {
  EXPECT_EQ(commentsOf("a // one\r\nb /* two\n */ c", CommentStyle::C),
            (List{"// one", "/* two\n */"}));
  EXPECT_EQ(commentsOf("\"http://x\" '\"' // c", CommentStyle::C), (List{"// c"}));
  EXPECT_EQ(commentsOf("\"\\\"// no\" // yes", CommentStyle::C), (List{"// yes"}));
  EXPECT_EQ(commentsOf("1'000 // yes", CommentStyle::C), (List{"// yes"}));
  EXPECT_EQ(commentsOf("R\"x(\n// no )\" \n)x\" // yes", CommentStyle::C), (List{"// yes"}));
  // What does not end ends with the file or its line.
  EXPECT_EQ(commentsOf("/* open", CommentStyle::C), (List{"/* open"}));
  EXPECT_EQ(commentsOf("/*", CommentStyle::C), (List{"/*"}));
  EXPECT_EQ(commentsOf("\"open\n// yes", CommentStyle::C), (List{"// yes"}));
  EXPECT_EQ(commentsOf("R\"(open // no", CommentStyle::C), List{});
}

TEST(Comments, Yaml) {
  EXPECT_EQ(commentsOf("# one\nkey: a#b # two\nurl: http://x", CommentStyle::Hash),
            (List{"# one", "# two"}));
  EXPECT_EQ(commentsOf("a: \"x # no\"\nb: 'y # no'\nc: don't # yes", CommentStyle::Hash),
            (List{"# yes"}));
  EXPECT_EQ(commentsOf("a: 'c:\\' # yes", CommentStyle::Hash), (List{"# yes"}));
}

TEST(Comments, Json) {
  EXPECT_EQ(commentsOf("{\"a\": \"//no\", // yes\n \"it's\": 1 /* and */}", CommentStyle::Json),
            (List{"// yes", "/* and */"}));
}

TEST(Comments, StyleByName) {
  EXPECT_EQ(commentStyleOf("src/a.cpp"), CommentStyle::C);
  EXPECT_EQ(commentStyleOf("src/a.h"), CommentStyle::C);
  EXPECT_EQ(commentStyleOf("deploy/app.json5"), CommentStyle::Json);
  EXPECT_EQ(commentStyleOf("appsettings.json.example"), CommentStyle::Json);
  EXPECT_EQ(commentStyleOf(".env"), CommentStyle::Hash);
  EXPECT_EQ(commentStyleOf("app.yaml"), CommentStyle::Hash);
}

} // namespace
} // namespace jwtlint
