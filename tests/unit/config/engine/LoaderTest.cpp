//===- LoaderTest.cpp - Tests of reading adapters and rules -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

std::string adapterError(const std::string &Text) {
  std::string Error;
  EXPECT_EQ(loadAdapter("dir/acme.yaml", Text, Error), nullptr);
  return Error;
}

std::string ruleError(const std::string &Text) {
  std::string Error;
  EXPECT_EQ(loadRule("rule.yaml", Text, Error), nullptr);
  return Error;
}

const std::string Head = "system: Acme\nsources: [a]\nneedles: [acme]\n";

/// The mistake in the facts \p Facts, without its place.
std::string factError(const std::string &Facts) {
  std::string Error = adapterError(Head + "subjects:\n- subject: s\n  facts: {" + Facts + "}\n");
  return Error.substr(std::min(Error.find(": ") + 2, Error.size()));
}

/// The mistake in the case \p Case, without its place.
std::string caseError(const std::string &Case) {
  std::string Error = ruleError("id: jwt-weak-key\nsources: [a]\ncases: [{name: n, for: key, "
                                "message: m, " +
                                Case + "}]\n");
  return Error.substr(std::min(Error.find(": ") + 2, Error.size()));
}

} // namespace

TEST(AdapterLoader, Names) {
  std::string Error;
  std::unique_ptr<Adapter> A = loadAdapter(
      "dir/acme.gate.yaml", Head + "subjects: [{subject: s, facts: {secret: a}}]\n", Error);
  ASSERT_NE(A, nullptr) << Error;
  EXPECT_EQ(A->Name, "acme.gate");
  EXPECT_EQ(A->File, "dir/acme.gate.yaml");
}

TEST(AdapterLoader, WhatIsMissing) {
  EXPECT_EQ(adapterError("sources: [a]\nsubjects: [{subject: s, facts: {secret: a}}]\n"),
            "dir/acme.yaml:1:1: an adapter has a 'system:', the name that messages use");
  EXPECT_EQ(adapterError("system: a\nneedles: [a]\nsubjects: [{subject: s, facts: {secret: a}}]\n"),
            "dir/acme.yaml:1:1: an adapter has 'sources:', where its keys and defaults can be "
            "looked up");
  EXPECT_EQ(adapterError(Head), "dir/acme.yaml:1:1: an adapter has 'subjects:' or "
                                "'environments:'");
  EXPECT_EQ(adapterError(Head + "subjects:\n- {facts: {secret: a}}\n"),
            "dir/acme.yaml:5:3: a subject has a name, 'subject:', as in \"JWT provider\"");
  EXPECT_EQ(adapterError(Head + "subjects:\n- {subject: a}\n"),
            "dir/acme.yaml:5:3: a subject has 'facts:'");
  EXPECT_EQ(adapterError(Head + "environments: [{shape: map}]\n"),
            "dir/acme.yaml:4:16: an environment has a 'for-each:' path");
  EXPECT_EQ(adapterError(Head + "subjects: [{subject: s, facts: {secret: a}}]\nsamples: [{}]\n"),
            "dir/acme.yaml:5:11: a sample has a text: 'bad:' or 'good:'");
}

TEST(AdapterLoader, WhatIsNoAdapter) {
  EXPECT_EQ(adapterError(""), "dir/acme.yaml: holds 0 YAML documents; one is expected");
  EXPECT_EQ(adapterError("a: 1\n---\nb: 1\n"),
            "dir/acme.yaml: holds 2 YAML documents; one is expected");
  EXPECT_EQ(adapterError("[a]\n"), "dir/acme.yaml:1:1: an adapter must be a map");
  EXPECT_NE(adapterError("a: [\n").find("not valid YAML"), std::string::npos);
  EXPECT_EQ(adapterError("systen: a\n"),
            "dir/acme.yaml:1:9: unknown key 'systen' in an adapter; did you mean 'system'?");
  EXPECT_EQ(adapterError("system: a\nsystem: b\n"),
            "dir/acme.yaml:2:9: the key 'system' stands here twice");
  EXPECT_EQ(adapterError("system: [a]\n"), "dir/acme.yaml:1:9: a text is expected");
  EXPECT_NE(adapterError("system:\n").find("a text is missing"), std::string::npos);
}

TEST(AdapterLoader, Enumerations) {
  EXPECT_EQ(adapterError(Head + "keys: relxed\n"),
            "dir/acme.yaml:4:7: 'relxed' is no key style; did you mean 'relaxed'?; there are: "
            "exact, relaxed");
  EXPECT_NE(adapterError(Head + "environments: [{for-each: a, shape: maps}]\n").find("is no shape"),
            std::string::npos);
  EXPECT_NE(adapterError(Head + "references: [{name: a, pattern: a, form: default}]\n")
                .find("is no form"),
            std::string::npos);
  EXPECT_EQ(adapterError(Head + "generic: 1\n"), "dir/acme.yaml:4:10: true or false is expected");
  EXPECT_EQ(factError("secret: {path: a, encoding: base65}").substr(0, 24),
            "'base65' is no encoding;");
}

TEST(AdapterLoader, Patterns) {
  EXPECT_NE(adapterError("system: a\nsources: [a]\nneedles: ['a(']\n").find("needle 'a('"),
            std::string::npos);
  EXPECT_NE(adapterError(Head + "references: [{name: a, pattern: 'a(', form: template}]\n"), "");
}

TEST(AdapterLoader, Facts) {
  EXPECT_EQ(factError("secrets: a"),
            "there is no canonical fact 'secrets'; did you mean 'secret'?");
  EXPECT_EQ(factError("skew: a"),
            "'skew' is a duration: say what a bare number means with 'unit:'");
  EXPECT_EQ(factError("secret: {present: a}"),
            "'secret' is not a boolean: 'present:', 'exists:' and 'contains:' do not fit");
  EXPECT_EQ(factError("verify.exp: {path: a, default: yes}"),
            "the default of 'verify.exp' is true or false");
  EXPECT_EQ(factError("secret: {encoding: hex}"),
            "'secret' has a 'path:', or a 'default:' that always holds");
  EXPECT_EQ(factError("secret: {path: 'a..b'}"), "path 'a..b': a key is missing at character 3");
  EXPECT_EQ(factError("secret: {path: a, when: {hass: [a]}}"),
            "unknown key 'hass' in a condition; did you mean 'has'?");
  EXPECT_EQ(factError("secret: {path: a, when: {is: {'a..b': c}}}"),
            "path 'a..b': a key is missing at character 3");
}

TEST(AdapterLoader, EmptyPathsAreMistakes) {
  // '.' is the node itself; nothing is most likely forgotten.
  EXPECT_NE(factError("secret: ''"), "");
  EXPECT_NE(factError("secret: {path: ['']}"), "");
  EXPECT_NE(factError("secret: '^.'"), "");
  EXPECT_NE(factError("secret: '$.'"), "");
}

TEST(AdapterLoader, Samples) {
  const std::string Body = Head + "subjects: [{subject: s, facts: {secret: a}}]\n";
  EXPECT_NE(adapterError(Body + "samples: [{bad: a, expect: jwt-weak-sekret}]\n")
                .find("there is no weakness 'jwt-weak-sekret'"),
            std::string::npos);
  std::string Error;
  std::unique_ptr<Adapter> A = loadAdapter(
      "a.yaml", Body + "samples:\n- {bad: x, expect: [jwt-weak-secret, jwt-weak-key]}\n- good: y\n",
      Error);
  ASSERT_NE(A, nullptr) << Error;
  ASSERT_EQ(A->Samples.size(), 2u);
  EXPECT_EQ(A->Samples[0].Expect, (Texts{"jwt-weak-key", "jwt-weak-secret"})) << "sorted";
  EXPECT_EQ(A->Samples[0].Line, 6u);
  EXPECT_TRUE(A->Samples[1].Good);
}

TEST(AdapterLoader, PresenceIsFalseWithoutTheKey) {
  EXPECT_EQ(adapterOf("verify.audience: {present: a}")->Subjects[0].Facts[0].Default, "false");
  EXPECT_EQ(adapterOf("verify.audience: {present: a, not: true}")->Subjects[0].Facts[0].Default,
            "true");
}

TEST(RuleLoader, WhatIsMissing) {
  EXPECT_EQ(
      ruleError("sources: [a]\ncases: [{name: n, for: key, fail: {weak: true}, message: m}]\n"),
      "rule.yaml:1:1: a rule has an 'id:', the weakness that it reports");
  EXPECT_EQ(ruleError("id: jwt-weak-key\nsources: [a]\n"), "rule.yaml:1:1: a rule has 'cases:'");
  EXPECT_EQ(
      ruleError("id: jwt-weak-key\ncases: [{name: n, for: key, fail: {weak: true}, message: m}]\n"),
      "rule.yaml:1:1: a rule has 'sources:' for what it demands");
  EXPECT_EQ(caseError("if: {secret: a}"), "a case has 'name:', 'for:', 'fail:' and 'message:'");
  EXPECT_EQ(caseError("fail: {severity: error}"), "a failure has a test");
  EXPECT_EQ(caseError("fail: {weak: true}, lower: {to: note}"),
            "'lower' has a condition: 'if:' or 'value:'");
}

TEST(RuleLoader, Names) {
  EXPECT_EQ(ruleError("id: jwt-weak-keys\n"),
            "rule.yaml:1:5: there is no weakness 'jwt-weak-keys'; did you mean 'jwt-weak-key'?");
  EXPECT_NE(ruleError("id: jwt-weak-key\nyields-to: [a]\n").find("there is no weakness 'a'"),
            std::string::npos);
  EXPECT_EQ(caseError("fail: {week: true}"), "there is no test 'week'; did you mean 'weak'?");
  EXPECT_EQ(caseError("fail: {weak: true}, if: {secrt: {present: true}}"),
            "there is no canonical fact 'secrt'; did you mean 'secret'?");
  EXPECT_EQ(caseError("fail: {longer-than: ttl.acces}"),
            "there is no canonical fact 'ttl.acces'; did you mean 'ttl.access'?");
  EXPECT_EQ(caseError("fail: {weak: true, severity: fatal}").substr(0, 23),
            "'fatal' is no severity;");
}

TEST(RuleLoader, Arguments) {
  EXPECT_EQ(caseError("fail: {weak: yes}"), "true or false is expected");
  EXPECT_NE(caseError("fail: {above: 15x}"), "");
  std::unique_ptr<Rule> R =
      rule("id: jwt-weak-key\nsources: [a]\ncases:\n- {name: n, for: 'ttl.*', "
           "message: m, fail: [{above: 15m}, {below: 5}], if: {algorithm: RS256}}\n");
  ASSERT_EQ(R->Cases.size(), 1u);
  EXPECT_EQ(R->Cases[0].Fail[0].Tests[0].Number, 900);
  EXPECT_EQ(R->Cases[0].Fail[1].Tests[0].Number, 5);
  EXPECT_EQ(R->Cases[0].If[0].Tests[0].Kind, TestKind::Is) << "a bare text stands for {is: …}";
}
