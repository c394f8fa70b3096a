//===- ThresholdsTest.cpp -------------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The numbers of a project in checks of code, on facts written by hand.
//
//===----------------------------------------------------------------------===//

#include "checks/Check.h"

#include <gtest/gtest.h>

using namespace jwtlint;

namespace {

constexpr auto None = std::nullopt;
constexpr double Hour = 3600;

/// Facts with one literal in src/a.cpp.
Facts factsWith(Literal L) {
  Facts F;
  F.Unit = "src/a.cpp";
  F.Files = {F.Unit};
  F.Literals.push_back(std::move(L));
  Node N;
  N.Key = "literal";
  N.Kind = NodeKind::Literal;
  N.Where = {0, 3, 7, 3, 12};
  N.Literal = 0;
  F.Nodes.push_back(std::move(N));
  return F;
}

Event event(EventKind Kind, std::string Name) {
  Event E;
  E.Kind = Kind;
  E.Name = std::move(Name);
  E.Callee = "f";
  E.Operands = {0};
  E.Where = {0, 4, 1, 4, 9};
  return E;
}

/// A token that lives for this long.
Facts lifetime(double Seconds) {
  Literal L;
  L.Number = Seconds;
  Facts F = factsWith(L);
  F.Events.push_back(event(EventKind::Claim, "exp"));
  return F;
}

/// A secret that is good for every hash, used with HS256.
Facts secret(uint64_t Length) {
  Literal L;
  L.IsText = true;
  L.Length = Length;
  L.Shape = "text";
  Facts F = factsWith(L);
  Event Use = event(EventKind::Use, "secret");
  Use.Object = "HS256";
  F.Events.push_back(std::move(Use));
  return F;
}

/// The severity of the finding with this id; nothing without one.
std::optional<Severity> severityOf(const Facts &F, std::string_view Id,
                                   const Thresholds &InSource) {
  ModelSet Models;
  AnalysisOptions Options;
  Options.Models = &Models;
  Options.Enabled = [&](std::string_view Each) { return Each == Id; };
  Options.ThresholdsIn = [&](std::string_view File) {
    EXPECT_EQ(File, "src/a.cpp");
    return InSource;
  };
  std::vector<Finding> Found = analyse({&F}, Options);
  EXPECT_LE(Found.size(), 1U);
  return Found.empty() ? std::nullopt : std::optional(Found[0].Level);
}

} // namespace

TEST(Thresholds, OfLifetimes) {
  const char *Id = "jwt-excessive-lifetime";
  EXPECT_EQ(severityOf(lifetime(2 * Hour), Id, {}), Severity::Warning);
  EXPECT_EQ(severityOf(lifetime(48 * Hour), Id, {}), Severity::Error);
  EXPECT_EQ(severityOf(lifetime(Hour), Id, {}), None);
  Thresholds T;
  T.set(Id, "ttl.access", {None, 8 * Hour, 12 * Hour});
  EXPECT_EQ(severityOf(lifetime(2 * Hour), Id, T), None);
  EXPECT_EQ(severityOf(lifetime(9 * Hour), Id, T), Severity::Warning);
  EXPECT_EQ(severityOf(lifetime(13 * Hour), Id, T), Severity::Error);
  // Code does not tell refresh tokens from others.
  Thresholds Refresh;
  Refresh.set(Id, "ttl.refresh", {None, 100 * Hour, None});
  EXPECT_EQ(severityOf(lifetime(2 * Hour), Id, Refresh), Severity::Warning);
}

TEST(Thresholds, OfSecrets) {
  const char *Id = "jwt-weak-secret";
  EXPECT_EQ(severityOf(secret(40), Id, {}), None);
  Thresholds T;
  T.set(Id, "secret", {None, 64, 32});
  EXPECT_EQ(severityOf(secret(40), Id, T), Severity::Warning);
  EXPECT_EQ(severityOf(secret(64), Id, T), None);
  Facts Guessable = secret(80);
  Guessable.Literals[0].Weakness = {"a placeholder", "a placeholder", "a placeholder"};
  EXPECT_EQ(severityOf(Guessable, Id, T), Severity::Error) << "no length makes up for that";
}
