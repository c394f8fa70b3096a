//===- DocumentsTest.cpp - Tests of what the editor holds -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Documents.h"
#include "driver/lsp/Uri.h"

#include <gtest/gtest.h>

using namespace jwtlint::lsp;

namespace {

constexpr const char *Name = "file:///nowhere/a%20b.yml";

class DocumentsTest : public testing::Test {
protected:
  std::optional<ResponseError> open(const std::string &Text, int Version = 1) {
    return All.open(
        {{"textDocument",
          {{"uri", Name}, {"languageId", "yaml"}, {"version", Version}, {"text", Text}}}});
  }

  std::optional<ResponseError> change(Json Changes, int Version = 2) {
    return All.change({{"textDocument", {{"uri", Name}, {"version", Version}}},
                       {"contentChanges", std::move(Changes)}});
  }

  static Json edit(Position Start, Position End, const std::string &Text) {
    return {{"range", toJson(Range{Start, End})}, {"text", Text}};
  }

  std::string text() const { return All.find(Name)->text(); }

  Documents All;
};

TEST_F(DocumentsTest, KeepsVersions) {
  ASSERT_FALSE(open("a: 1\n"));
  DocumentPtr First = All.find(Name);
  EXPECT_EQ(First->Path, "/nowhere/a b.yml");
  ASSERT_FALSE(change(Json::array({edit({0, 3}, {0, 4}, "2")}), 7));
  EXPECT_EQ(text(), "a: 2\n");
  EXPECT_EQ(All.find(Name)->Version, 7);
  // What somebody works on stays as it was.
  EXPECT_EQ(First->text(), "a: 1\n");
  EXPECT_EQ(First->Version, 1);
}

// Each range is of the text that the one before it has made.
TEST_F(DocumentsTest, MakesChangesOneAfterTheOther) {
  open("one\ntwo\n");
  ASSERT_FALSE(change(Json::array({edit({0, 0}, {0, 3}, "1\n2"), edit({1, 1}, {2, 0}, ""),
                                   edit({0, 1}, {1, 0}, "😀"), edit({0, 3}, {0, 3}, "|")})));
  EXPECT_EQ(text(), "1😀|2two\n");
}

TEST_F(DocumentsTest, TakesWholeTexts) {
  open("one");
  ASSERT_FALSE(change(Json::array({{{"text", "two"}}, edit({0, 3}, {0, 3}, "!")})));
  EXPECT_EQ(text(), "two!");
}

TEST_F(DocumentsTest, CountsAsAgreed) {
  All.setEncoding(Encoding::Utf8);
  open("é€x");
  ASSERT_FALSE(change(Json::array({edit({0, 5}, {0, 6}, "y")})));
  EXPECT_EQ(text(), "é€y");
}

TEST_F(DocumentsTest, IsLostAfterAChangeThatDoesNotFit) {
  open("one");
  std::optional<ResponseError> Wrong =
      change(Json::array({{{"text", 3}}, edit({0, 0}, {0, 1}, "x")}));
  ASSERT_TRUE(Wrong);
  EXPECT_NE(Wrong->Message.find("'text'"), std::string::npos) << Wrong->Message;
  EXPECT_TRUE(All.find(Name)->IsLost);
  EXPECT_TRUE(All.texts().empty());
  // It stays so with more of the kind, until there is a text to begin with.
  change(Json::array({edit({0, 0}, {0, 0}, "x")}), 3);
  EXPECT_TRUE(All.find(Name)->IsLost);
  change(Json::array({{{"text", "all"}}}), 4);
  EXPECT_FALSE(All.find(Name)->IsLost);
}

TEST_F(DocumentsTest, SaysWhatIsWrong) {
  EXPECT_TRUE(change(Json::array()));
  EXPECT_TRUE(All.open(nullptr));
  EXPECT_TRUE(All.open({{"textDocument", {{"uri", Name}, {"version", "1"}, {"text", ""}}}}));
  EXPECT_FALSE(All.find(Name));
  open("one");
  EXPECT_TRUE(change({{"no", "list"}}));
  EXPECT_TRUE(change(Json::array({edit({1, 0}, {0, 0}, "x")})));
}

TEST_F(DocumentsTest, ClosesAndOpensAgain) {
  open("one");
  EXPECT_TRUE(All.findPath("/nowhere/a b.yml"));
  EXPECT_EQ(All.texts().at("/nowhere/a b.yml"), "one");
  EXPECT_TRUE(All.close(Name));
  EXPECT_FALSE(All.close(Name));
  EXPECT_FALSE(All.findPath("/nowhere/a b.yml"));
  open("two", 1);
  EXPECT_EQ(text(), "two");
}

TEST_F(DocumentsTest, KnowsWhatIsNoFile) {
  All.open({{"textDocument", {{"uri", "untitled:1"}, {"version", 1}, {"text", "a"}}}});
  EXPECT_EQ(All.find("untitled:1")->Path, "");
  EXPECT_FALSE(All.findPath(""));
}

TEST(Uri, LeadsToPathsAndBack) {
  for (std::string Path : {"/", "/a b/c.yml", "/é/100%/#?;[x]", "/\xff"})
    EXPECT_EQ(pathOfUri(uriOfPath(Path)), Path);
  EXPECT_EQ(pathOfUri("FILE://localhost/a/../b"), "/b");
  EXPECT_EQ(pathOfUri("file:///a?x#y"), "/a");
}

TEST(Uri, RefusesOthers) {
  for (std::string_view Uri : {"", "/a", "http://a/b", "file://host/a", "file:///%zz", "file:///%4",
                               "file:///%00", "untitled:a"})
    EXPECT_FALSE(pathOfUri(Uri)) << Uri;
}

} // namespace
