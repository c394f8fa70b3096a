//===- GlobTest.cpp - Globs over rules, and near misses ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Glob.h"
#include "facts/Nearest.h"

#include <gtest/gtest.h>

namespace jwtlint {
namespace {

const std::vector<std::string> Ids = {"jwt-hardcoded-secret", "jwt-weak-secret", "jwt-weak-key"};

std::string enabled(std::string_view Globs) {
  RuleFilter Filter;
  std::string Error, Result;
  if (!Filter.parse(Globs, Ids, Error))
    return Error;
  for (const std::string &Id : Ids)
    Result += Filter.enabled(Id) ? '+' : '-';
  return Result;
}

TEST(RuleFilter, LastMatchDecides) {
  EXPECT_EQ(enabled(""), "+++");
  EXPECT_EQ(enabled("*"), "+++");
  EXPECT_EQ(enabled("-*,jwt-weak-*"), "-++");
  EXPECT_EQ(enabled("-*,jwt-weak-*,-jwt-weak-key"), "-+-");
  EXPECT_EQ(enabled("-jwt-weak-*"), "+--");
  EXPECT_EQ(enabled(" -* ,\n jwt-*-secret "), "++-");
}

TEST(RuleFilter, PositiveFirstMeansOnlyThese) { EXPECT_EQ(enabled("jwt-weak-key"), "--+"); }

TEST(RuleFilter, WhatMatchesNothingIsAnError) {
  EXPECT_EQ(enabled("jwt-weak-secrets"),
            "no rule matches 'jwt-weak-secrets'; did you mean 'jwt-weak-secret'?");
  EXPECT_EQ(enabled("-bugprone-*"),
            "no rule matches 'bugprone-*'; 'jwt-lint rules' lists them all");
  EXPECT_EQ(enabled("-*"), "these globs select no rule; '-*,ID' selects one");
}

TEST(Nearest, SmallestDistance) {
  EXPECT_EQ(nearest("--fail-onn", {"--format", "--fail-on"}), "--fail-on");
  EXPECT_EQ(nearest("chekc", {"check", "explain"}), "check");
  EXPECT_EQ(nearest("jwt-none", {"jwt-none-algorithm"}), "jwt-none-algorithm");
  EXPECT_EQ(nearest("frobnicate", {"check", "explain"}), "");
  EXPECT_EQ(nearest("", {"a"}), "");
}

} // namespace
} // namespace jwtlint
