//===- HtmlPartsTest.cpp - Drawings, folders, Markdown ----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportMaker.h"

#include "driver/reports/Markdown.h"
#include "driver/reports/Snippet.h"
#include "driver/reports/html/FlowDrawing.h"
#include "driver/reports/html/HtmlText.h"
#include "driver/reports/html/Overview.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

using Strings = std::vector<std::string>;

TEST(FlowDrawing, Wrapping) {
  EXPECT_EQ(wrapText("", 100), Strings{});
  EXPECT_EQ(wrapText("one two", 100), Strings{"one two"});
  EXPECT_EQ(wrapText("one two three", 60), (Strings{"one two", "three"}));
  // Without a space behind punctuation, but not between the colons.
  EXPECT_EQ(wrapText("Settings::reportKey", 70), (Strings{"Settings::", "reportKey"}));
  // Without either, anywhere; wide characters count double, invalid bytes are shown.
  EXPECT_EQ(wrapText("abcdefgh", 25), (Strings{"abcd", "efgh"}));
  EXPECT_EQ(wrapText("\u6f22\u6f22\u6f22", 40), (Strings{"\u6f22\u6f22", "\u6f22"}));
  // One that fits no line has a line of its own.
  EXPECT_EQ(wrapText("ab", 1), (Strings{"a", "b"}));
}

TEST(FlowDrawing, NamesLoseTheirFront) {
  EXPECT_EQ(cutFront("abc.cpp", 100), "abc.cpp");
  EXPECT_EQ(cutFront("abcdefgh", 30), "…fgh");
}

TEST(FlowDrawing, LanesAndRoles) {
  EXPECT_EQ(flowDrawing({}), "");
  std::string One = flowDrawing({{{"a.cpp", 1, 2, 1, 3}, "here"}});
  EXPECT_EQ(One.find("source"), std::string::npos);
  EXPECT_EQ(One.find("class=\"arrow\""), std::string::npos);
  std::string Three = flowDrawing({{{"a.cpp", 1, 2, 1, 3}, "begins"},
                                   {{"<b>.cpp", 1, 2, 1, 3}, "goes"},
                                   {{"a.cpp", 3, 2, 3, 3}, "ends"}});
  EXPECT_NE(Three.find("3 steps in 2 files"), std::string::npos);
  EXPECT_NE(Three.find("&lt;b&gt;.cpp:1:2"), std::string::npos);
  EXPECT_EQ(Three.find("<b>"), std::string::npos);
}

std::string foldersOf(const Strings &Files) {
  Report R;
  for (const std::string &File : Files)
    R.Findings.push_back(madeFinding(File, 1, Severity::Error));
  std::string Out;
  for (const FolderCount &F : countFolders(R))
    Out += std::string(F.Depth, ' ') + F.Label + std::to_string(F.Counts[2]) + "\n";
  return Out;
}

TEST(Overview, FoldersWithFindingsAndThoseThatJoinThem) {
  EXPECT_EQ(foldersOf({}), "");
  EXPECT_EQ(foldersOf({"a.cpp"}), "./1\n");
  EXPECT_EQ(foldersOf({"a/b/c/x.cpp"}), "a/b/c/1\n");
  EXPECT_EQ(foldersOf({"a/b/c/x.cpp", "a/b/d/x.cpp", "a/b/d/y.cpp"}), "a/b/3\n c/1\n d/2\n");
  EXPECT_EQ(foldersOf({"a/x.cpp", "a/b/x.cpp", "a-b/x.cpp"}), "a/2\n b/1\na-b/1\n");
  EXPECT_EQ(foldersOf({"a.cpp", "b/x.cpp"}), "./1\nb/1\n");
  EXPECT_EQ(foldersOf({"/out/x.cpp", "b/x.cpp"}), "/out/1\nb/1\n");
}

TEST(Markdown, Blocks) {
  std::vector<MarkdownBlock> Page =
      readMarkdown("# id\n\nWords\nand words.\n\n## List\n\n- one\n"
                   "  more\n- two\n\n1. first\n2. second\n\n"
                   "```cpp\n# no <heading>\n\n- no item\n```\nLast\n");
  auto NoLinks = [](std::string_view) { return std::string(); };
  EXPECT_EQ(markdownHtml(Page, 1, NoLinks),
            "<h2>id</h2>\n<p>Words and words.</p>\n<h3>List</h3>\n<ul><li>one more</li><li>two</li>"
            "</ul>\n<ol><li>first</li><li>second</li></ol>\n<pre><code># no &lt;heading&gt;\n\n"
            "- no item\n</code></pre>\n<p>Last</p>\n");
  EXPECT_EQ(
      markdownText(markdownSection(Page, "List")),
      "- one more\n- two\n\n1. first\n2. second\n\n    # no <heading>\n\n    - no item\n\nLast\n");
  EXPECT_TRUE(markdownSection(Page, "None").empty());
}

TEST(Markdown, Inline) {
  auto Links = [](std::string_view Code) { return Code == "id" ? std::string("#id") : ""; };
  EXPECT_EQ(
      markdownHtml(readMarkdown("**note** `<b>` and `id`, 2 * 3 ** 4 `open"), 0, Links),
      "<p><strong>note</strong> <code>&lt;b&gt;</code> and <a href=\"#id\"><code>id</code></a>, "
      "2 * 3 ** 4 `open</p>\n");
  EXPECT_EQ(plainMarkdown("**note** `a` b"), "note a b");
}

TEST(HtmlText, PolicyHash) {
  // echo -n "a" | openssl dgst -sha256 -binary | base64
  EXPECT_EQ(policyHash("a"), "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='");
}

std::string cellsOf(const Snippet &S) {
  std::string Out = S.CutBefore ? "<" : "";
  for (const SnippetCell &C : S.Cells)
    Out += C.IsMarked ? "[" + C.Text + "]" : C.Text;
  return Out + (S.CutAfter ? ">" : "");
}

TEST(Snippet, MarksAndMasks) {
  MadeSources Made({{"a.cpp", "f(\"abc\");\n  g();\n"}}, {{"a.cpp", 1, 3, 1, 8}});
  const Sources::Masked &Source = *Made.Files.get("a.cpp");
  EXPECT_EQ(cellsOf(snippetOf(Source, {"a.cpp", 1, 3, 1, 8}, 1)), "f([\"][…][\"]);");
  // Of a place over several lines, the lines without their indentation.
  EXPECT_EQ(cellsOf(snippetOf(Source, {"a.cpp", 1, 9, 2, 4}, 1)), "f(\"…\")[;]");
  EXPECT_EQ(cellsOf(snippetOf(Source, {"a.cpp", 1, 9, 2, 4}, 2)), "  [g]();");
  // Behind the end of the line, and far behind it.
  EXPECT_EQ(cellsOf(snippetOf(Source, {"a.cpp", 2, 7, 0, 0}, 2)), "  g();[ ]");
  EXPECT_EQ(cellsOf(snippetOf(Source, {"a.cpp", 2, 9999, 0, 0}, 2)), "  g();[ ]");
}

TEST(Snippet, LongLines) {
  // In the middle of a line of two-byte characters.
  std::string Line;
  for (int I = 0; I != 100000; ++I)
    Line += "\u00e9\u00e9";
  MadeSources Made({{"a.cpp", Line}});
  Snippet S = snippetOf(*Made.Files.get("a.cpp"), {"a.cpp", 1, 200001, 1, 200003}, 1);
  EXPECT_TRUE(S.CutBefore && S.CutAfter);
  EXPECT_LE(S.Cells.size(), 160U);
  for (const SnippetCell &C : S.Cells)
    EXPECT_EQ(C.Text, "\u00e9");
}

} // namespace
} // namespace jwtlint
