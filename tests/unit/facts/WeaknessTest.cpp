//===- WeaknessTest.cpp - The registry keeps its own rules ------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/Weakness.h"

#include <gtest/gtest.h>

#include <set>

namespace jwtlint {
namespace {

TEST(Weakness, EntriesAreComplete) {
  std::set<std::string_view> Seen;
  for (const Weakness &W : weaknesses()) {
    EXPECT_TRUE(Seen.insert(W.Id).second) << W.Id << " stands twice";
    EXPECT_TRUE(W.Id.starts_with("jwt-")) << W.Id;
    // A comment that ignores nothing is no weakness of the program.
    EXPECT_EQ(W.Cwe.empty(), W.Id == "jwt-suppression") << W.Id;
    EXPECT_FALSE(W.Title.empty() || W.Title.ends_with('.')) << W.Id;
  }
}

/// What a configuration rule reports must be known here, and in this order: that of the pages.
TEST(Weakness, KeysComeFirstAndCommentsLast) {
  EXPECT_EQ(weaknesses().size(), 32U);
  EXPECT_EQ(weaknesses().front().Id, "jwt-hardcoded-secret");
  EXPECT_EQ(weaknesses().back().Id, "jwt-suppression");
}

TEST(Weakness, Find) {
  ASSERT_TRUE(findWeakness("jwt-weak-secret"));
  EXPECT_EQ(findWeakness("jwt-weak-secret")->Default, Severity::Error);
  EXPECT_FALSE(findWeakness("jwt-weak"));
}

} // namespace
} // namespace jwtlint
