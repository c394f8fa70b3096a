//===- HostileTest.cpp - Tests with input that wants to hurt ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

std::string repeated(std::string_view Part, size_t Count) {
  std::string Text;
  for (size_t I = 0; I < Count; ++I)
    Text += Part;
  return Text;
}

} // namespace

TEST(Hostile, NestingIsBounded) {
  for (Format Form : {Format::Yaml, Format::Json})
    for (const char *Part : {"[", "{", "{\"a\":", "- ", "? ", ": ", "[{a: "}) {
      const Parsed P = parsed(repeated(Part, 100'000), Form);
      EXPECT_TRUE(P.Result.Documents.empty()) << Part;
      EXPECT_NE(P.problem(), "") << Part;
    }
  EXPECT_EQ(json(repeated("[", 100'000)).problem(), "nested deeper than 200 levels");
  EXPECT_EQ(parsed(repeated("[", 100'000)).problem(), "nested deeper than 200 levels");
  EXPECT_EQ(parsed(repeated("- ", 300)).problem(), "nested deeper than 200 levels");
  EXPECT_EQ(parsed(repeated("[", 200) + repeated("]", 200)).problem(), "");
  EXPECT_EQ(json(repeated("[", 200) + repeated("]", 200)).problem(), "");
  EXPECT_EQ(parsed("a = " + repeated("[", 1000), Format::Ini).problem(),
            "nested deeper than 200 levels");
}

TEST(Hostile, ValuesAreCounted) {
  Limits Few;
  Few.Nodes = 10;
  for (Format Form : {Format::Yaml, Format::Json}) {
    EXPECT_EQ(parsed("[1,2,3,4,5,6,7,8,9]", Form, Few).problem(), "");
    EXPECT_EQ(parsed("[1,2,3,4,5,6,7,8,9,10]", Form, Few).problem(), "more than 10 values");
  }
  EXPECT_EQ(parsed(repeated("A=1\n", 10), Format::Env, Few).problem(), "more than 10 values");
  EXPECT_EQ(parsed(repeated("a=1\n", 10), Format::Properties, Few).problem(),
            "more than 10 values");
}

TEST(Hostile, BytesAreCounted) {
  Limits Small;
  Small.Bytes = 100;
  Small.DocumentBytes = 20;
  EXPECT_EQ(parsed(std::string(101, 'a'), Format::Yaml, Small).problem(), "longer than 100 bytes");
  const Parsed P =
      parsed("a: 1\n---\nb: " + std::string(30, 'x') + "\n---\nc: 1\n", Format::Yaml, Small);
  EXPECT_EQ(P.Result.Documents.size(), 2u) << "a document too long costs only itself";
  EXPECT_EQ(P.problem(), "a document longer than 20 bytes");
  Small.Documents = 1;
  EXPECT_EQ(parsed("a: 1\n---\nb: 1\n", Format::Yaml, Small).problem(), "more than 1 documents");
}

TEST(Hostile, AliasesAreReferences) {
  std::string Text = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char C = 'b'; C <= 'z'; ++C)
    Text += fmt::format("{0}: &{0} [*{1},*{1},*{1},*{1},*{1},*{1},*{1},*{1}]\n", C,
                        static_cast<char>(C - 1));
  const Parsed P = parsed(Text);
  EXPECT_EQ(P.problem(), "");
  EXPECT_EQ(&at(P.root(), "z.0"), &at(P.root(), "z.7"));
}

TEST(Hostile, MergesAreVisitedOnce) {
  std::string Text = "m0: &m0 {a: 1}\n";
  for (int I = 1; I < 300; ++I)
    Text += fmt::format("m{0}: &m{0} {{<<: [*m{1}, *m{1}, *m{1}]}}\n", I, I - 1);
  const Parsed P = parsed(Text + "self: &s {<<: *s, b: 2}\n");
  size_t Count = 0;
  at(P.root(), "m299").forEachMember([&](const Member &) { ++Count; });
  EXPECT_EQ(Count, 1u);
  EXPECT_EQ(at(P.root(), "m299").find("a")->Value->Text, "1");
  EXPECT_EQ(at(P.root(), "self").find("none"), nullptr) << "a map that merges itself";
}

TEST(Hostile, BytesThatAreNoText) {
  EXPECT_NE(parsed(std::string("a: b\0c: d", 9)).problem().find("NUL"), std::string::npos);
  EXPECT_NE(parsed("\xFF\xFE"
                   "a")
                .problem()
                .find("UTF-16"),
            std::string::npos);
  EXPECT_NE(parsed("a: \x04").problem(), "");
  const Parsed P = parsed("a: \xFF\x80\nb: 1\n");
  EXPECT_EQ(at(P.root(), "b").Text, "1") << "invalid UTF-8 costs nothing but itself";
}

TEST(Hostile, UnbalancedAndEndless) {
  for (const char *Part :
       {"\"",           "'",     "\t",      "&a ",        "*a ",   "!",     "! ",
        "%a\n",         "#",     "{{",      "{{ ",        "{%",    "<%",    "@",
        "@a",           "|",     ">",       "|\n",        "---\n", "...\n", "<<: ",
        "\\",           "[a]\n", "a=[1,\n", "a=\"\"\"\n", ",",     "/*",    "//",
        "\xEF\xBB\xBF", "\r",    "\r\n",    "a:\n",       "- [\n"})
    for (Format Form : {Format::Yaml, Format::Json, Format::Env, Format::Properties, Format::Ini}) {
      const Parsed P = parsed(repeated(Part, 2000), Form);
      for (const auto &D : P.Result.Documents) {
        ASSERT_NE(D->Root, nullptr);
        EXPECT_LE(D->Root->Where.End, P.File->text().size());
      }
    }
}

TEST(Hostile, AnUnclosedQuoteIsAProblem) {
  for (const char *Text : {"a: \"x", "a: \"x\n", "a: 'x\n", "a: 'it''s\n\n", "- \"\\\"\n"})
    EXPECT_NE(parsed(Text).problem(), "") << Text;
}
