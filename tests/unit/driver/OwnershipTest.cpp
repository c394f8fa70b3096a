//===- OwnershipTest.cpp - Whose code, and is it a test ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Ownership.h"
#include "driver/IncludeGraph.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

using Paths = std::vector<std::string>;

TEST(Ownership, CustomaryFolders) {
  Ownership Owned("/r", {"/r"});
  EXPECT_TRUE(Owned.owns("/r/src/a.cpp"));
  EXPECT_TRUE(Owned.owns("/r/vendor.cpp"));
  EXPECT_FALSE(Owned.owns("/r/third_party/x/a.cpp"));
  EXPECT_FALSE(Owned.owns("/r/src/ThirdParty/a.cpp"));
  EXPECT_FALSE(Owned.owns("/usr/include/stdio.h"));
  EXPECT_FALSE(Owned.owns("/r/src/../vendor/a.cpp"));
  EXPECT_FALSE(Owned.owns("/rest/a.cpp"));
}

TEST(Ownership, NamedPathsAreWanted) {
  Ownership Owned("/r", {"/r/vendor/mine", "/r/tests/a.cpp"});
  EXPECT_TRUE(Owned.owns("/r/vendor/mine/a.cpp"));
  EXPECT_FALSE(Owned.owns("/r/vendor/mine/deps/a.cpp"));
  EXPECT_FALSE(Owned.owns("/r/vendor/other/a.cpp"));
  EXPECT_FALSE(Owned.isTestCode("tests/a.cpp"));
  EXPECT_TRUE(Owned.isTestCode("tests/b.cpp"));
}

TEST(Ownership, ForeignFolders) {
  Ownership Owned("/r", {"/r"});
  Owned.addForeign("/r/sub");
  EXPECT_FALSE(Owned.owns("/r/sub/a.cpp"));
  EXPECT_TRUE(Owned.owns("/r/subway/a.cpp"));
  Ownership Inside("/r", {"/r/sub/x"});
  Inside.addForeign("/r/sub");
  EXPECT_TRUE(Inside.owns("/r/sub/x/a.cpp"));
}

TEST(Ownership, TestCode) {
  Ownership Owned("/r", {"/r"});
  EXPECT_TRUE(Owned.isTestCode("src/tests/a.cpp"));
  EXPECT_TRUE(Owned.isTestCode("Examples/a.cpp"));
  EXPECT_FALSE(Owned.isTestCode("src/test.cpp"));
  EXPECT_FALSE(Owned.isTestCode("latest/a.cpp"));
}

TEST(VendoredLibraries, FoldersOfModelledHeaders) {
  Paths Files = {"/r/include/jwt-cpp/jwt.h", "/r/lib/jwt/jwt.hpp", "/r/src/a.cpp"};
  EXPECT_EQ(vendoredLibraries(Files, {"jwt-cpp/*", "jwt/jwt.hpp"}),
            (Paths{"/r/include/jwt-cpp", "/r/lib/jwt"}));
}

TEST(VendoredLibraries, OwnCodeOfTheSameName) {
  // A wrapper with sources beside it, and a header whose spelling has no folder.
  Paths Files = {"/r/src/jwt.h", "/r/src/openssl/wrap.cpp", "/r/src/openssl/wrap.h"};
  EXPECT_EQ(vendoredLibraries(Files, {"openssl/*", "jwt.h", "*/openssl/x.h"}), Paths{});
}

TEST(ScanIncludes, Lines) {
  auto Includes = scanIncludes("#include <a/b.h>\n  # include \"c.h\" // x\nint x; #include <no>\n"
                               "#include MACRO\n#include <open\n#import \"d.h\"");
  ASSERT_EQ(Includes.size(), 3U);
  EXPECT_EQ(Includes[0].Spelling, "a/b.h");
  EXPECT_FALSE(Includes[0].Quoted);
  EXPECT_EQ(Includes[1].Spelling, "c.h");
  EXPECT_TRUE(Includes[1].Quoted);
  EXPECT_EQ(Includes[2].Spelling, "d.h");
}

} // namespace
} // namespace jwtlint
