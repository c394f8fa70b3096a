//===- ChangesTest.cpp - Diffs, and what they have to do with -------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Changes.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

Finding findingAt(std::string File, uint32_t Line, uint32_t EndLine = 0) {
  Finding F;
  F.Where = {std::move(File), Line, 1, EndLine ? EndLine : Line, 5};
  return F;
}

TEST(ChangeSet, ReadsHunks) {
  ChangeSet C = ChangeSet::parse("diff --git a/x.cpp b/x.cpp\n"
                                 "--- a/x.cpp\n"
                                 "+++ b/x.cpp\n"
                                 "@@ -3,0 +4,2 @@ void f() {\n"
                                 "+one\n"
                                 "+two\n"
                                 "@@ -9 +12 @@\n"
                                 "-old\n"
                                 "\\ No newline at end of file\n"
                                 "+new\n");
  ASSERT_TRUE(C.hasFile("x.cpp"));
  std::vector<ChangeSet::Hunk> Expected = {{4, 2, false}, {12, 1, true}};
  EXPECT_EQ(C.files().find("x.cpp")->second, Expected);
  for (uint32_t Line : {4U, 5U, 12U})
    EXPECT_TRUE(C.concerns(findingAt("x.cpp", Line))) << Line;
  for (uint32_t Line : {3U, 6U, 11U, 13U})
    EXPECT_FALSE(C.concerns(findingAt("x.cpp", Line))) << Line;
  EXPECT_TRUE(C.concerns(findingAt("x.cpp", 1, 4)));
  EXPECT_FALSE(C.concerns(findingAt("y.cpp", 4)));
}

/// What a file says is not what git says of it.
TEST(ChangeSet, LinesThatLookLikeHeaders) {
  ChangeSet C = ChangeSet::parse("--- a/x\n"
                                 "+++ b/x\n"
                                 "@@ -1 +1,2 @@\n"
                                 "--- a/no\n"
                                 "+++ b/no\n"
                                 "+@@ -1 +1 @@\n");
  EXPECT_TRUE(C.hasFile("x"));
  EXPECT_FALSE(C.hasFile("no"));
  EXPECT_EQ(C.files().size(), 1U);
}

TEST(ChangeSet, NamesOfFiles) {
  ChangeSet C = ChangeSet::parse("--- /dev/null\n"
                                 "+++ \"b/tab\\tand\\303\\251\\\"\"\n"
                                 "@@ -0,0 +1 @@\n"
                                 "+x\n"
                                 "--- a/with space\t\n"
                                 "+++ b/with space\t\n"
                                 "@@ -1 +1 @@\n"
                                 "-x\n"
                                 "+y\n"
                                 "--- a/gone\n"
                                 "+++ /dev/null\n"
                                 "@@ -1 +0,0 @@\n"
                                 "-x\n");
  EXPECT_TRUE(C.hasFile("tab\tand\u00e9\""));
  EXPECT_TRUE(C.hasFile("with space"));
  EXPECT_EQ(C.files().size(), 2U);
}

/// Lines that are gone count next to a finding, and between the steps of its flow.
TEST(ChangeSet, Deletions) {
  ChangeSet C = ChangeSet::parse("--- a/x\n"
                                 "+++ b/x\n"
                                 "@@ -8 +7,0 @@\n"
                                 "-gone\n");
  EXPECT_TRUE(C.concerns(findingAt("x", 7)));
  EXPECT_TRUE(C.concerns(findingAt("x", 8)));
  EXPECT_FALSE(C.concerns(findingAt("x", 6)));
  EXPECT_FALSE(C.concerns(findingAt("x", 9)));
  Finding Around = findingAt("x", 4);
  Around.Flow.push_back({findingAt("x", 10).Where, "used here"});
  EXPECT_TRUE(C.concerns(Around));
  Finding Far = findingAt("x", 1);
  Far.Flow.push_back({findingAt("x", 400).Where, "used here"});
  EXPECT_FALSE(C.concerns(Far)) << "what lies far apart is no one statement";
}

TEST(ChangeSet, NewFilesCountWhole) {
  ChangeSet C;
  EXPECT_TRUE(C.empty());
  C.addFile("new");
  EXPECT_TRUE(C.concerns(findingAt("new", 1)));
  EXPECT_TRUE(C.concerns(findingAt("new", 1'000'000)));
}

/// A header that is cut or made up ends in nothing, not in a crash.
TEST(ChangeSet, BrokenDiffs) {
  for (const char *Text : {"@@ ", "@@ -", "@@ -1,", "+++ ", "+++ b/x\n@@ -1 +", "+++ \"b/\\",
                           "@@ -1 +1 @@", "+++ b/x\n@@ -99999999999 +1 @@\n"})
    EXPECT_FALSE(ChangeSet::parse(Text).concerns(findingAt("x", 1))) << Text;
}

} // namespace
} // namespace jwtlint
