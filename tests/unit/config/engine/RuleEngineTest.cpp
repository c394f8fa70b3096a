//===- RuleEngineTest.cpp - Tests of tests and rules ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/Tests.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

const char *Skew = "skew: {path: skew, unit: s}, ttl.access: {path: ttl, unit: s}";

Read gate(std::string_view Facts, std::string Text) {
  return Read(adapterOf(Facts), std::move(Text));
}

bool holds(std::string_view Test, std::string_view Facts, std::string Text) {
  return !findingsOf(fmt::format("for: '*', fail: {{{}}}", Test), gate(Facts, std::move(Text)))
              .empty();
}

} // namespace

TEST(RuleEngine, TheFirstAlternativeThatHoldsDecides) {
  const char *Case = "for: skew, fail: [{above: 5m, severity: error}, {above: 1m, severity: note}]";
  EXPECT_EQ(findingsOf(Case, gate(Skew, "skew: 600")), Texts{"error: skew"});
  EXPECT_EQ(findingsOf(Case, gate(Skew, "skew: 120")), Texts{"note: skew"});
  EXPECT_EQ(findingsOf(Case, gate(Skew, "skew: 60")), Texts{}) << "not above";
}

TEST(RuleEngine, UndecidedIsSilent) {
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1}", gate(Skew, "skew: '${X}'")), Texts{});
  EXPECT_EQ(
      findingsOf("for: skew, fail: [{above: 1}, {present: true}]", gate(Skew, "skew: '${X}'")),
      Texts{})
      << "also when a later alternative would hold";
  EXPECT_EQ(findingsOf("for: skew, fail: {form: reference}", gate(Skew, "skew: '${X}'")),
            Texts{"warning: skew"})
      << "how it is written is known";
  // Conditions on unknown values do not hold, exceptions may.
  const char *If = "for: skew, fail: {above: 1}, if: {ttl.access: {above: 1}}";
  const char *Unless = "for: skew, fail: {above: 1}, unless: {ttl.access: {above: 1}}";
  EXPECT_EQ(findingsOf(If, gate(Skew, "{skew: 5, ttl: '${X}'}")), Texts{});
  EXPECT_EQ(findingsOf(If, gate(Skew, "{skew: 5, ttl: 5}")), Texts{"warning: skew"});
  EXPECT_EQ(findingsOf(If, gate(Skew, "{skew: 5}")), Texts{});
  EXPECT_EQ(findingsOf(Unless, gate(Skew, "{skew: 5, ttl: '${X}'}")), Texts{});
  EXPECT_EQ(findingsOf(Unless, gate(Skew, "{skew: 5, ttl: 5}")), Texts{});
  EXPECT_EQ(findingsOf(Unless, gate(Skew, "{skew: 5}")), Texts{"warning: skew"});
}

TEST(RuleEngine, ConditionsOnMissingFacts) {
  const char *Facts = "skew: {path: skew, unit: s}, secret: secret";
  const char *Lacks = "for: skew, fail: {above: 1}, if: {secret: {present: false}}";
  EXPECT_EQ(findingsOf(Lacks, gate(Facts, "skew: 5")), Texts{"warning: skew"});
  EXPECT_EQ(findingsOf(Lacks, gate(Facts, "{skew: 5, secret: s3cr3t}")), Texts{});
  EXPECT_EQ(findingsOf(Lacks, gate(Facts, "{skew: 5, secret: '${X}'}")), Texts{}) << "it is there";
}

TEST(RuleEngine, Lowering) {
  const char *Url = "jwks.url: jwks";
  const char *Case = "for: jwks.url, fail: {scheme: http, severity: error}, lower: [{value: {host: "
                     "loopback}, to: note}, {value: {host: private}, to: warning}]";
  EXPECT_EQ(findingsOf(Case, gate(Url, "jwks: http://acme.io/k")), Texts{"error: jwks"});
  EXPECT_EQ(findingsOf(Case, gate(Url, "jwks: http://10.0.0.1/k")), Texts{"warning: jwks"});
  EXPECT_EQ(findingsOf(Case, gate(Url, "jwks: http://localhost/k")), Texts{"note: jwks"});
  // Never up: a note stays one.
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1, severity: note}, lower: {value: {above: 2}, "
                       "to: warning}",
                       gate(Skew, "skew: 5")),
            Texts{"note: skew"});
}

TEST(RuleEngine, ImpliedIsLower) {
  const char *Facts = "skew: {path: skew, unit: s, default: 300}";
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1, severity: error}", gate(Facts, "a: 1")),
            Texts{"warning: skew (the default of Acme)"});
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1, severity: warning}", gate(Facts, "a: 1")),
            Texts{"note: skew (the default of Acme)"});
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1, severity: error}", gate(Facts, "skew: 300")),
            Texts{"error: skew"});
  EXPECT_EQ(findingsOf("for: skew, fail: {above: 1, explicit: true}", gate(Facts, "a: 1")),
            Texts{});
}

TEST(RuleEngine, WhatDoesNotRunInProductionIsANote) {
  const char *Case = "for: skew, fail: {above: 1, severity: error}";
  EXPECT_EQ(findingsOf(Case, gate(Skew, "skew: 5"), true), Texts{"note: skew"});
  const char *Facts = "skew: {path: skew, unit: s}, production: production";
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{skew: 5, production: false}")), Texts{"note: skew"});
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{skew: 5, production: true}")), Texts{"error: skew"});
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{skew: 5, production: '${X}'}")), Texts{"error: skew"});
  EXPECT_EQ(findingsOf(Case, Read(adapterOf(Skew, "test: true"), "skew: 5")), Texts{"note: skew"});
}

TEST(RuleEngine, Tests) {
  EXPECT_TRUE(holds("is: none", "cookie.samesite: a", "a: None")) << "case is ignored";
  EXPECT_FALSE(holds("is: none", "cookie.samesite: a", "a: lax"));
  EXPECT_TRUE(holds("is-not: [lax, strict]", "cookie.samesite: a", "a: none"));
  EXPECT_FALSE(holds("is-not: [lax, strict]", "cookie.samesite: a", "a: lax"));
  EXPECT_TRUE(holds("below: 1m", "skew: {path: a, unit: s}", "a: 5"));
  EXPECT_FALSE(holds("below: 1m", "skew: {path: a, unit: s, values: {'5': never}}", "a: 5"));
  EXPECT_TRUE(holds("is: never", "skew: {path: a, unit: s, values: {'5': never}}", "a: 5"));
  EXPECT_TRUE(holds("above: 1000", "jwe.iterations: a", "a: 5000"));
  EXPECT_TRUE(holds("host: cluster-local", "jwks.url: a", "a: 'http://a.svc.cluster.local/k'"));
  EXPECT_TRUE(holds("host: reserved", "jwks.url: a", "a: 'http://idp.example.com/k'"));
  EXPECT_FALSE(holds("scheme: http", "jwks.url: a", "a: 'not a url'"));
  EXPECT_TRUE(holds("symmetric: true", "algorithms: a", "a: HS256"));
  EXPECT_FALSE(holds("symmetric: true", "algorithms: a", "a: RS256"));
  EXPECT_TRUE(holds("mixed: true", "algorithms: a", "a: [HS256, RS256]"));
  EXPECT_FALSE(holds("mixed: true", "algorithms: a", "a: [ES256, RS256]"));
  EXPECT_TRUE(holds("written: true", "secret: a", "a: '${X:-s3cr3t}'"));
  EXPECT_FALSE(holds("written: true", "secret: a", "a: '${X}'"));
  EXPECT_TRUE(holds("form: with-default", "secret: a", "a: '${X:-s3cr3t}'"));
  EXPECT_TRUE(holds("kind: placeholder", "secret: a", "a: change-me"));
  EXPECT_TRUE(holds("lives: 1d", "token: a", "a: eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."))
      << "it never expires";
}

TEST(RuleEngine, WeakForItsAlgorithm) {
  // 32 bytes do for HS256 and not for HS512.
  const std::string Secret = "Zk3v9QpL0xYw7sTn2RbE8uHc5MdGa1Fj";
  const char *Facts = "secret: s, algorithm: a";
  const char *Case = "for: secret, fail: {weak: true}";
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{s: " + Secret + ", a: HS256}")), Texts{});
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{s: " + Secret + "}")), Texts{});
  EXPECT_EQ(findingsOf(Case, gate(Facts, "{s: " + Secret + ", a: HS512}")).size(), 1u);
  // A text is no key pair; digits may be one that is written in base64.
  const char *Misfit = "for: secret, fail: {misfit: true}";
  EXPECT_EQ(findingsOf(Misfit, gate(Facts, "{s: 'kn!7 ut_qwz?lm.', a: RS256}")).size(), 1u);
  EXPECT_EQ(findingsOf(Misfit, gate(Facts, "{s: 'kn!7 ut_qwz?lm.', a: HS256}")), Texts{});
  EXPECT_EQ(findingsOf(Misfit, gate(Facts, "s: 'kn!7 ut_qwz?lm.'")), Texts{})
      << "its algorithm is not known";
}

TEST(RuleEngine, RelationsBetweenFacts) {
  const char *Facts = "ttl.access: {path: a, unit: s}, ttl.refresh: {path: r, unit: s}";
  const char *Longer = "for: ttl.access, fail: {longer-than: ttl.refresh}";
  EXPECT_EQ(findingsOf(Longer, gate(Facts, "{a: 10, r: 5}")), Texts{"warning: a"});
  EXPECT_EQ(findingsOf(Longer, gate(Facts, "{a: 5, r: 5}")), Texts{});
  EXPECT_EQ(findingsOf(Longer, gate(Facts, "{a: 10, r: '${X}'}")), Texts{});
  EXPECT_EQ(findingsOf(Longer, gate(Facts, "{a: 10}")), Texts{});
  // Equal values are reported at the later one.
  const char *Secrets = "secret: a, secret.refresh: b";
  EXPECT_EQ(findingsOf("for: 'secret*', fail: {same-as: 'secret*'}",
                       gate(Secrets, "{a: s3cr3t, b: s3cr3t}")),
            Texts{"warning: b"});
  EXPECT_EQ(findingsOf("for: 'secret*', fail: {same-as: 'secret*'}",
                       gate(Secrets, "{a: s3cr3t, b: letmein}")),
            Texts{});
}

TEST(RuleEngine, RepeatedInAnotherSubject) {
  auto Gates = [](const char *Text) {
    return Read(adapter("system: A\nsources: [a]\nneedles: [a]\n"
                        "subjects: [{subject: s, for-each: '*', facts: {secret: k}}]\n"),
                Text);
  };
  const char *Case = "for: secret, fail: {repeated: true}";
  EXPECT_EQ(findingsOf(Case, Gates("{x: {k: s3cr3t}, y: {k: s3cr3t}}")), Texts{"warning: y.k"});
  EXPECT_EQ(findingsOf(Case, Gates("{x: {k: s3cr3t}, y: {k: letmein}}")), Texts{});
  EXPECT_EQ(findingsOf(Case, Gates("{x: &a {k: s3cr3t}, y: *a}")), Texts{})
      << "an alias is the same value, not another one";
}

TEST(RuleEngine, YieldsTo) {
  const std::string Body = "sources: [a]\ncases: [{name: n, for: secret, fail: {written: true}, "
                           "message: '";
  std::unique_ptr<Rule> Weak = rule("id: jwt-weak-secret\n" + Body + "weak'}]\n"),
                        Written = rule("id: jwt-hardcoded-secret\nyields-to: [jwt-weak-secret]\n" +
                                       Body + "written'}]\n");
  Read In = gate("secret: a", "a: s3cr3t");
  EXPECT_EQ(findingsOf({Written.get()}, In), Texts{"error: written"});
  EXPECT_EQ(findingsOf({Written.get(), Weak.get()}, In), Texts{"error: weak"});
  // The user's cases come on top; of two that say the same the more severe stays.
  std::unique_ptr<Rule> Milder =
      rule("id: jwt-weak-secret\nsources: [a]\ncases: [{name: n, for: "
           "secret, fail: {written: true, severity: note}, message: m}]\n");
  EXPECT_EQ(findingsOf({Milder.get(), Weak.get()}, In), Texts{"error: weak"});
}

TEST(RuleEngine, Placeholders) {
  std::unique_ptr<Rule> R =
      rule("id: jwt-excessive-leeway\nsources: [a]\ncases: [{name: n, for: skew, fail: {above: 1}, "
           "message: '{subject} of {system}: {key} is {value}; {unknown}', fix: 'not {value}'}]\n");
  Read In = gate(Skew, "skew: 300");
  std::vector<Finding> Found = applyRules({R.get()}, In.Subjects, false);
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found[0].Message, "the gate of Acme: skew is 5 min; {unknown}");
  EXPECT_EQ(Found[0].Suggestion, "not 5 min");
}

TEST(RuleEngine, MessagesHoldNoSecrets) {
  // Every fact that may hold one, in every placeholder. Each secret has "hush" in it.
  const char *Facts =
      "secret: a, secret.refresh: b, secret.client: c, key: d, token: e, jwks.url: f, "
      "issuer.url: g, token.url: h";
  Read In = gate(Facts, R"(
a: hushhush
b: hushhush
c: '${X:-hush}'
d: '{"kty":"oct","k":"hush"}'
e: eyJhbGciOiJub25lIn0.eyJzdWIiOiJodXNoIn0.
f: http://user:hush@acme.io/k?token=hush#hush
g: https://user:hush@acme.io/realm?x=hush
h: https://hush@acme.io
)");
  std::unique_ptr<Rule> R = rule(
      "id: jwt-excessive-leeway\nsources: [a]\ncases:\n"
      "- {name: n, for: '*', fail: [{same-as: 'secret*'}, {weak: true}, {present: true}], "
      "message: &m '{subject} {system} {key} {value} {reason} {other} {other-value}', fix: *m}\n");
  std::vector<Finding> Found = applyRules({R.get()}, In.Subjects, false);
  EXPECT_EQ(Found.size(), 8u);
  for (const Finding &F : Found) {
    EXPECT_EQ(F.Message.find("hush"), std::string::npos) << F.Message;
    EXPECT_EQ(F.Message.find("odXNo"), std::string::npos) << F.Message;
    EXPECT_EQ(F.Suggestion.find("hush"), std::string::npos) << F.Suggestion;
    for (const FlowStep &Step : F.Flow)
      EXPECT_EQ(Step.Message.find("hush"), std::string::npos) << Step.Message;
  }
}

// What cannot be read as a URL may begin with a user and a password all the same.
TEST(RuleEngine, MessagesHoldNoUserOfWhatIsNoUrl) {
  for (const char *Text : {"a: user:hush@acme.io/realm", "a: //user:hush@acme.io/token"}) {
    std::unique_ptr<Rule> R =
        rule("id: jwt-excessive-leeway\nsources: [a]\ncases:\n"
             "- {name: n, for: '*', fail: {present: true}, message: '{value}'}\n");
    Read In = gate("issuer.url: a", Text);
    for (const Finding &F : applyRules({R.get()}, In.Subjects, false))
      EXPECT_EQ(F.Message.find("hush"), std::string::npos) << F.Message;
  }
}
