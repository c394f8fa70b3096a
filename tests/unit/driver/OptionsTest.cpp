//===- OptionsTest.cpp - Command lines, right and wrong ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Options.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jwtlint {
namespace {

Options parse(const std::vector<std::string> &Words) {
  Options Result;
  std::string Error;
  EXPECT_TRUE(parseOptions(Words, Result, Error)) << Error;
  return Result;
}

std::string error(const std::vector<std::string> &Words) {
  Options Result;
  std::string Error;
  EXPECT_FALSE(parseOptions(Words, Result, Error));
  return Error;
}

TEST(Options, FormsOfValues) {
  EXPECT_EQ(parse({"check", "-j", "3"}).Jobs, 3U);
  EXPECT_EQ(parse({"check", "-j3"}).Jobs, 3U);
  EXPECT_EQ(parse({"check", "--jobs=3"}).Jobs, 3U);
  EXPECT_EQ(parse({"check", "--unit-timeout", "0.5"}).UnitTimeout, std::chrono::milliseconds(500));
  EXPECT_EQ(parse({"check", "--fail-on", "never"}).FailOn, std::nullopt);
  EXPECT_EQ(parse({"check", "--models", "a", "--models", "b"}).Models.size(), 2U);
}

TEST(Options, Operands) {
  EXPECT_EQ(parse({"check", "a", "--quiet", "b"}).Operands, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(parse({"check", "--", "--quiet"}).Operands, std::vector<std::string>{"--quiet"});
  EXPECT_EQ(parse({"check", "--help"}).Operands, std::vector<std::string>{"check"});
}

TEST(Options, Mistakes) {
  EXPECT_EQ(error({"chekc"}), "unknown command 'chekc'; did you mean 'check'?");
  EXPECT_EQ(error({"check", "--fail-onn", "x"}),
            "unknown option '--fail-onn'; did you mean '--fail-on'?");
  EXPECT_EQ(error({"check", "--output"}), "'--output' needs a value");
  EXPECT_EQ(error({"check", "--quiet=1"}), "'--quiet' takes no value");
  EXPECT_EQ(error({"check", "-j", "many"}), "'-j many': expected a number of processes up to 1024");
  EXPECT_EQ(
      error({"check", "--format", "jsn"}),
      "'--format jsn': 'jsn' is none of text, json, sarif, github, gitlab, junit, html; did you "
      "mean 'json'?");
  EXPECT_NE(error({"check", "--unit-timeout", "0"}), "");
  EXPECT_NE(error({"explain"}), "");
  EXPECT_NE(error({"rules", "--quiet"}), "");
  EXPECT_NE(error({}), "");
}

TEST(Options, HelpFitsAScreen) {
  for (std::string_view Command : {"", "check", "explain", "rules"}) {
    std::string_view Text = helpText(Command);
    EXPECT_LE(std::count(Text.begin(), Text.end(), '\n'), 40);
    while (!Text.empty()) {
      EXPECT_LE(Text.find('\n'), 80U) << Text.substr(0, Text.find('\n'));
      Text.remove_prefix(Text.find('\n') + 1);
    }
  }
}

} // namespace
} // namespace jwtlint
