//===- LanguageStandardTest.cpp -------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/LanguageStandard.h"

#include <gtest/gtest.h>

using namespace jwtlint;

namespace {

TEST(LanguageStandard, ReadsBuildFiles) {
  EXPECT_EQ(standardNamedIn("set(CMAKE_CXX_STANDARD 20)"), 20u);
  EXPECT_EQ(standardNamedIn("set_target_properties(a PROPERTIES CXX_STANDARD 14)"), 14u);
  EXPECT_EQ(standardNamedIn("target_compile_features(a PUBLIC cxx_std_23)"), 23u);
  EXPECT_EQ(standardNamedIn("CXXFLAGS += -std=gnu++2a -O2"), 20u);
  EXPECT_EQ(standardNamedIn("\"CMAKE_CXX_STANDARD\": { \"value\": \"20\" }"), 20u);
  EXPECT_EQ(standardNamedIn("default_options: ['cpp_std=c++17']"), 17u);
  // A version of something else is no standard, and the newest of several counts.
  EXPECT_EQ(standardNamedIn("libstdc++6 c++200 set(CMAKE_CXX_STANDARD_REQUIRED ON)"), 0u);
  EXPECT_EQ(standardNamedIn("-std=c++11 -std=c++17"), 17u);
}

TEST(LanguageStandard, AsksForWhatTheTextUses) {
  EXPECT_EQ(standardNeededBy("#include <string>\nint requiresit;\n"), 17u);
  EXPECT_EQ(standardNeededBy("#include <span>\n"), 20u);
  EXPECT_EQ(standardNeededBy("template <class T> requires true void f();"), 20u);
  EXPECT_EQ(standardNeededBy("auto operator<=>(const A &) const = default;"), 20u);
  EXPECT_EQ(standardNeededBy("task f() { co_return 1; }"), 20u);
  EXPECT_EQ(standardNeededBy("#include <span>\n#include <expected>\n"), 23u);
}

} // namespace
