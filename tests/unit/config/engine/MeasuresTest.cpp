//===- MeasuresTest.cpp - Numbers in place of the rules' own --------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/Linter.h"
#include "config-rules/engine/Measures.h"

#include <set>

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

constexpr auto None = std::nullopt;
constexpr double Hour = 3600, Day = 24 * Hour;

Thresholds limits(std::string_view Id, std::string_view Fact, const Levels &Numbers) {
  Thresholds Result;
  Result.set(Id, Fact, Numbers);
  return Result;
}

/// "severity id" of what the built-in rules find.
Texts found(std::string Text, const Thresholds &Limits, std::string Name = "prod.env") {
  static const auto Rules = [] {
    auto L = std::make_unique<Linter>();
    std::string Error;
    EXPECT_TRUE(L->addBuiltIn(Error)) << Error;
    L->finish();
    return L;
  }();
  Texts Result;
  auto File = std::make_shared<const SourceText>(std::move(Name), std::move(Text));
  for (const Finding &F : Rules->lint(File, false, Limits).Findings)
    Result.push_back(fmt::format("{} {}", severityName(F.Level), F.Id));
  return Result;
}

const Measure *find(std::string_view Id, std::string_view Fact) {
  for (const Measure &M : builtInMeasures())
    if (M.Id == Id && M.Fact == Fact)
      return &M;
  return nullptr;
}

} // namespace

TEST(Measures, OfTheBuiltInRules) {
  const Measure *Access = find("jwt-excessive-lifetime", "ttl.access");
  ASSERT_TRUE(Access);
  EXPECT_EQ(Access->Default, (Levels{None, Hour, Day}));
  EXPECT_EQ(Access->In, Measure::Unit::Seconds);
  EXPECT_FALSE(Access->AtLeast);
  ASSERT_TRUE(find("jwt-excessive-leeway", "skew"));
  ASSERT_TRUE(find("jwt-jwe-unbounded", "jwe.iterations"));
  EXPECT_EQ(find("jwt-jwe-unbounded", "jwe.iterations")->In, Measure::Unit::Count);
  ASSERT_TRUE(find("jwt-weak-secret", SecretSize));
  EXPECT_TRUE(find("jwt-weak-secret", SecretSize)->AtLeast);
  ASSERT_TRUE(find("jwt-weak-key", KeySize));
  EXPECT_EQ(find("jwt-weak-key", KeySize)->Default, (Levels{None, None, 2048}));
  EXPECT_FALSE(find("jwt-none-algorithm", "algorithm"));
}

// A number without the name of a fact is for the first: for lifetimes that must be what
// code can measure, too.
TEST(Measures, TheFirstOfARuleIsItsMainOne) {
  std::set<std::string> Seen;
  for (const Measure &M : builtInMeasures())
    if (Seen.insert(M.Id).second && M.Id == "jwt-excessive-lifetime") {
      EXPECT_EQ(M.Fact, "ttl.access");
    }
  EXPECT_TRUE(Seen.contains("jwt-excessive-lifetime"));
}

TEST(Measures, OtherNumbersTakeThePlaceOfTheRules) {
  const char *Id = "jwt-excessive-lifetime", *Fact = "ttl.access";
  Texts Warning = {"warning jwt-excessive-lifetime"}, Error = {"error jwt-excessive-lifetime"};
  EXPECT_EQ(found("JWT_EXPIRES_IN=2h", {}), Warning);
  EXPECT_EQ(found("JWT_EXPIRES_IN=2h", limits(Id, Fact, {None, 8 * Hour, Day})), Texts{});
  EXPECT_EQ(found("JWT_EXPIRES_IN=9h", limits(Id, Fact, {None, 8 * Hour, Day})), Warning);
  EXPECT_EQ(found("JWT_EXPIRES_IN=9h", limits(Id, Fact, {None, 8 * Hour, 8 * Hour})), Error);
  EXPECT_EQ(found("JWT_EXPIRES_IN=8h", limits(Id, Fact, {None, 8 * Hour, 8 * Hour})), Texts{});
  // A level that the rule does not have.
  EXPECT_EQ(found("JWT_EXPIRES_IN=30m", limits(Id, Fact, {900, Hour, Day})),
            Texts{"note jwt-excessive-lifetime"});
  // One that it has, and the project has not.
  EXPECT_EQ(found("JWT_EXPIRES_IN=2h", limits(Id, Fact, {None, None, Day})), Texts{});
}

TEST(Measures, OtherFactsAndRulesKeepTheirNumbers) {
  Thresholds Refresh = limits("jwt-excessive-lifetime", "ttl.refresh", {None, 100 * Day, None});
  EXPECT_EQ(found("JWT_EXPIRES_IN=2h", Refresh), Texts{"warning jwt-excessive-lifetime"});
  EXPECT_EQ(found("JWT_REFRESH_TOKEN_TTL=60d", Refresh), Texts{});
  EXPECT_EQ(found("JWT_REFRESH_TOKEN_TTL=60d", {}), Texts{"warning jwt-excessive-lifetime"});
  Thresholds Leeway = limits("jwt-excessive-leeway", "ttl.access", {None, Day, None});
  EXPECT_EQ(found("JWT_EXPIRES_IN=2h", Leeway), Texts{"warning jwt-excessive-lifetime"});
}

// "Never" is no number, and no number can allow it.
TEST(Measures, WhatComparesNoNumberStays) {
  const char *Case = "for: skew, fail: [{is: never, severity: error}, {above: 1m}, "
                     "{above: 30s, severity: note}]";
  std::unique_ptr<Rule> R = rule(fmt::format(
      "id: jwt-excessive-leeway\nsources: [a]\ncases:\n- {{name: n, message: m, {}}}\n", Case));
  Levels Huge = {None, 1e9, None};
  std::vector<Alternative> Changed = withLimits(R->Cases[0], Severity::Warning, Huge);
  ASSERT_EQ(Changed.size(), 2u);
  EXPECT_EQ(Changed[0].Tests[0].Kind, TestKind::Is);
  EXPECT_EQ(Changed[1].Tests[0].Number, 1e9);
  EXPECT_EQ(Changed[1].Level, Severity::Warning);
}

TEST(Measures, AProjectMayAskForLargerSecrets) {
  // 36 random characters: enough for HS256, whatever they are used with here.
  const char *Text = "JWT_SECRET=Zk3v9QpL0xYw7sTn2RbE8uHc5MdGa1Fj4WiK";
  Thresholds More = limits("jwt-weak-secret", SecretSize, {None, 64, 32});
  EXPECT_EQ(found(Text, {}), Texts{"error jwt-hardcoded-secret"});
  EXPECT_EQ(found(Text, More), Texts{"warning jwt-weak-secret"});
  EXPECT_EQ(found(Text, limits("jwt-weak-secret", SecretSize, {None, None, 36})),
            Texts{"error jwt-hardcoded-secret"})
      << "as long as is asked for";
  // What is weak for everybody is an error as before.
  EXPECT_EQ(found("JWT_SECRET=s3cr3t", More), Texts{"error jwt-weak-secret"});
}
