//===- SampleFixesTest.cpp - The fixes of all samples -----------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever a fix does to a sample of an adapter or a rule: its finding is gone, none is new, and
// the document can still be read.
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/FixProof.h"
#include "config-rules/engine/Linter.h"
#include "facts/EditedText.h"

#include <algorithm>
#include <map>
#include <set>

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

const Linter &rules() {
  static const Linter *All = [] {
    auto *L = new Linter;
    std::string Error;
    EXPECT_TRUE(L->addBuiltIn(Error)) << Error;
    L->finish();
    return L;
  }();
  return *All;
}

LintResult lint(const std::string &Name, const std::string &Text) {
  return rules().lint(std::make_shared<const SourceText>(Name, Text));
}

std::multiset<std::string> ids(const LintResult &R) {
  std::multiset<std::string> Ids;
  for (const Finding &F : R.Findings)
    Ids.insert(F.Id);
  return Ids;
}

std::string withFix(const std::string &Text, const Finding &F) {
  EditedText Edited(Text, byteOrderMark(Text));
  EXPECT_EQ(Edited.add(F.Fix), EditedText::Outcome::Added);
  return Edited.after();
}

std::vector<std::pair<std::string, Sample>> allSamples() {
  std::vector<std::pair<std::string, Sample>> Result;
  auto Add = [&](const std::string &File, const std::vector<Sample> &Samples) {
    for (const Sample &S : Samples)
      Result.emplace_back(fmt::format("{}:{}", File, S.Line), S);
  };
  for (size_t I = 0; I != rules().specs().size(); ++I)
    Add(rules().specs().adapter(I).File, rules().specs().adapter(I).Samples);
  for (const Rule *R : rules().specs().rules())
    Add(R->File, R->Samples);
  return Result;
}

} // namespace

TEST(SampleFixes, MendTheirFindingAndNothingElse) {
  std::map<std::string, size_t> Fixes;
  for (const auto &[Where, S] : allSamples()) {
    const std::string Name = S.Name.empty() ? "config.yaml" : S.Name;
    const LintResult Before = lint(Name, S.Text);
    for (const Finding &F : Before.Findings) {
      if (F.Fix.empty())
        continue;
      ++Fixes[F.Id];
      const std::string Text = withFix(S.Text, F);
      EXPECT_NE(Text, S.Text) << Where;
      const LintResult After = lint(Name, Text);
      EXPECT_FALSE(After.Problem) << Where << ": " << After.Problem->Message;
      std::multiset<std::string> Expected = ids(Before);
      Expected.extract(F.Id); // one of them
      EXPECT_EQ(ids(After), Expected) << Where << ": " << F.Id;
    }
  }
  // Each rule that has an edit shows it on some sample.
  for (const Rule *R : rules().specs().rules())
    for (const RuleCase &C : R->Cases)
      if (C.Edit != EditKind::None)
        EXPECT_NE(Fixes[R->Id], 0u) << R->Id;
  EXPECT_GT(Fixes["jwt-insecure-cookie"], 5u);
}

TEST(SampleFixes, TogetherMakeAllThatHasAFixGoAway) {
  for (const auto &[Where, S] : allSamples()) {
    const std::string Name = S.Name.empty() ? "config.yaml" : S.Name;
    EditedText Edited(S.Text, byteOrderMark(S.Text));
    for (const Finding &F : lint(Name, S.Text).Findings)
      Edited.add(F.Fix);
    for (const Finding &F : lint(Name, Edited.after()).Findings)
      EXPECT_TRUE(F.Fix.empty()) << Where << ": " << F.Id;
  }
}

TEST(SampleFixes, EveryCaseHasAnEditOrAReason) {
  for (const Rule *R : rules().specs().rules())
    for (const RuleCase &C : R->Cases)
      EXPECT_NE(C.Edit == EditKind::None, C.NoEdit.empty()) << R->File << ": " << C.Name;
}

TEST(FixProof, KeepsWhatWorks) {
  const LintResult R =
      lint("prod.env", "OAUTH2_PROXY_OIDC_ISSUER_URL=https://idp.test\n"
                       "OAUTH2_PROXY_COOKIE_SECURE=false\nOAUTH2_PROXY_COOKIE_HTTPONLY=false\n");
  ASSERT_EQ(ids(R), (std::multiset<std::string>{"jwt-insecure-cookie", "jwt-insecure-cookie"}));
  for (const Finding &F : R.Findings)
    EXPECT_EQ(F.Fix.size(), 1u);
}

namespace {

/// A finding of line \p Line that is mended by writing \p Text there.
Finding broken(uint32_t Line, std::string Text) {
  Finding F;
  F.Id = "jwt-weak-key";
  F.Where = {"f", Line, 1, Line, 2};
  F.Fix = {{F.Where, std::move(Text)}};
  return F;
}

/// Lints texts of one letter in each line: `b` is a finding; `!` cannot be parsed.
LintResult lintLetters(const std::string &Text) {
  LintResult R;
  for (size_t At = 0; At < Text.size(); At += 2)
    if (Text[At] == 'b')
      R.Findings.push_back(broken(static_cast<uint32_t>(At / 2 + 1), "a"));
  if (Text.find('!') != std::string::npos)
    R.Problem = ParseProblem{{}, "bad"};
  return R;
}

/// By line, the texts of the fixes that are kept.
Texts kept(LintResult R, const std::string &Text) {
  keepProvenFixes(R, Text, lintLetters);
  Texts Result;
  for (const Finding &F : R.Findings)
    Result.push_back(F.Fix.empty() ? "-" : F.Fix.front().Text);
  return Result;
}

} // namespace

TEST(FixProof, DropsWhatDoesNot) {
  LintResult R;
  R.Findings = {broken(1, "a"), broken(2, "a")};
  EXPECT_EQ(kept(R, "b\nb\n"), (Texts{"a", "a"}));
  R.Findings[1] = broken(2, "b");
  EXPECT_EQ(kept(R, "b\nb\n"), (Texts{"a", "-"})) << "mends nothing; the other one still does";
  R.Findings[1] = broken(2, "!");
  EXPECT_EQ(kept(R, "b\nb\n"), (Texts{"a", "-"})) << "breaks the file";
  R.Findings[1] = broken(2, "a\nb");
  EXPECT_EQ(kept(R, "b\nb\n"), (Texts{"a", "-"})) << "adds another";
  R.Findings = {broken(1, "a"), broken(1, "c")};
  R.Findings[1].Id = "jwt-weak-secret";
  EXPECT_EQ(kept(R, "b\n"), (Texts{"-", "-"})) << "one of two that exclude each other";
}

TEST(FixProof, GivesUpOnVeryMany) {
  std::string Text;
  LintResult R;
  for (uint32_t Line = 1; Line <= 40; ++Line) {
    Text += "b\n";
    R.Findings.push_back(broken(Line, Line == 40 ? "b" : "a"));
  }
  EXPECT_EQ(kept(R, Text), Texts(40, "-"));
}
