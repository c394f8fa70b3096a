//===- LinterTest.cpp - Tests of linting one file ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/Linter.h"

using namespace jwtlint;
using namespace jwtlint::config;

TEST(IsDevelopmentName, Yes) {
  for (const char *Name :
       {"appsettings.Development.json", ".env.example", "docker-compose.test.yml", "dev.yaml",
        "values-dev.yaml", "application-local.yml", "app_test.json", "config.sample.yaml",
        "deploy/dev/values.yaml", "e2e/a.yaml", "charts/a/ci/values.yaml", ".env.dist",
        "testApp.yaml", "a.example.com.yaml"})
    EXPECT_TRUE(isDevelopmentName(Name)) << Name;
}

TEST(IsDevelopmentName, No) {
  for (const char *Name :
       {"appsettings.json", "appsettings.Production.json", ".env", ".env.production",
        "docker-compose.yml", "device.yaml", "latest.yaml", "contest/app.yaml", "values.yaml",
        "template.yaml", "local.json", "cluster-local-gateway.yaml", "deploy/prod/values.yaml",
        "attestation.yaml", ""})
    EXPECT_FALSE(isDevelopmentName(Name)) << Name;
}

namespace {

class Lint : public testing::Test {
protected:
  void SetUp() override {
    std::string Error;
    ASSERT_TRUE(Rules.addAdapter("acme.yaml",
                                 "system: Acme\nsources: [a]\nneedles: [acme-gate]\n"
                                 "subjects:\n- {subject: the gate, for-each: acme-gate, "
                                 "facts: {secret: secret}}\n",
                                 Error))
        << Error;
    ASSERT_TRUE(Rules.addRule("rule.yaml",
                              "id: jwt-weak-secret\nsources: [a]\ncases:\n"
                              "- {name: n, for: secret, fail: {weak: true}, message: '{key}'}\n",
                              Error))
        << Error;
    Rules.finish();
  }

  /// "line:column severity" of each finding.
  Texts found(const std::string &Text, std::string Name = "app.yaml", bool OnlyNotes = false) {
    Last = Rules.lint(std::make_shared<const SourceText>(std::move(Name), Text), OnlyNotes);
    Texts Result;
    for (const Finding &F : Last.Findings)
      Result.push_back(
          fmt::format("{}:{} {}", F.Where.Line, F.Where.Column, severityName(F.Level)));
    return Result;
  }

  Linter Rules;
  LintResult Last;
};

} // namespace

TEST_F(Lint, FindsAndTellsSecrets) {
  EXPECT_EQ(found("acme-gate: {secret: s3cr3t}\n"), Texts{"1:21 error"});
  EXPECT_TRUE(Last.Read);
  EXPECT_FALSE(Last.Secrets.empty()) << "no report may show it";
  for (const Place &P : Last.Secrets)
    EXPECT_EQ(P.Column, 21u);
  EXPECT_EQ(found("acme-gate: {secret: '${X}'}\n"), Texts{});
}

TEST_F(Lint, ReadsOnlyWhatMayMatter) {
  EXPECT_EQ(found("gate: {secret: s3cr3t}\n"), Texts{});
  EXPECT_FALSE(Last.Read);
  // Not even when it cannot be parsed.
  EXPECT_EQ(found("gate: [\n"), Texts{});
  EXPECT_FALSE(Last.Problem);
  EXPECT_EQ(found("acme-gate: [\n"), Texts{});
  EXPECT_TRUE(Last.Problem);
  // Nor when it is code.
  EXPECT_EQ(found("acme-gate: {secret: s3cr3t}\n", "main.cpp"), Texts{});
  EXPECT_FALSE(Last.Read);
}

TEST_F(Lint, OnlyNotes) {
  EXPECT_EQ(found("acme-gate: {secret: s3cr3t}\n", "app.yaml", true), Texts{"1:21 note"});
  EXPECT_EQ(found("acme-gate: {secret: s3cr3t}\n", "app.dev.yaml"), Texts{"1:21 note"});
}

TEST_F(Lint, DocumentsInStrings) {
  EXPECT_EQ(found("a: '{\"acme-gate\": {\"secret\": \"s3cr3t\"}}'\n"), Texts{"1:31 error"});
  EXPECT_EQ(found("a: '{\"acme-gate\": {\"secret\": \"s3cr3t\"}}'\n", "app.dev.yaml"),
            Texts{"1:31 note"})
      << "as much of a test as its file";
}

TEST_F(Lint, SortedByPlace) {
  EXPECT_EQ(found("acme-gate: {secret: s3cr3t}\n---\nacme-gate: {secret: letmein}\n"),
            (Texts{"1:21 error", "3:21 error"}));
}

TEST_F(Lint, AdaptersAreFoundByTheirNeedles) {
  // Without a needle in the document its adapter is not asked.
  EXPECT_TRUE(Rules.mayMatter("x ACME-GATE y"));
  EXPECT_FALSE(Rules.mayMatter("acme gate"));
}

TEST(Linter, BuiltIn) {
  Linter Rules;
  std::string Error;
  ASSERT_TRUE(Rules.addBuiltIn(Error)) << Error;
  Rules.finish();
  LintResult R = Rules.lint(std::make_shared<const SourceText>("prod.env", "JWT_SECRET=s3cr3t\n"));
  ASSERT_EQ(R.Findings.size(), 1u);
  EXPECT_EQ(R.Findings[0].Id, "jwt-weak-secret");
}

TEST(Linter, RefusesMistakes) {
  Linter Rules;
  std::string Error;
  EXPECT_FALSE(Rules.addAdapter("a.yaml", "system: a\n", Error));
  EXPECT_NE(Error, "");
  Error.clear();
  EXPECT_FALSE(Rules.addRule("r.yaml", "id: none\n", Error));
  EXPECT_NE(Error, "");
}
