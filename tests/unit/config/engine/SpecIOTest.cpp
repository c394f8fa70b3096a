//===- SpecIOTest.cpp - Tests of the built-in form of adapters and rules -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EngineTestSupport.h"

#include "config-rules/engine/BuiltInSpecs.h"
#include "config-rules/engine/SpecIO.h"

using namespace jwtlint;
using namespace jwtlint::config;

namespace {

/// Every key of an adapter, none with its default.
constexpr std::string_view FullAdapter = R"(
system: Acme
keys: relaxed
sources: [https://a, https://b]
needles: [acme, 'gate\d']
when:
  - {file: [a.yaml], not-file: [b.yaml], has: [a.b], lacks: ['**.c'], is: {kind: [X, Y*]}}
  - {has: ['$.x[name=jwt|acl].{a,!b}."c.d"[*].~']}
roots: [config, '**.x']
generic: true
test: true
references:
  - {name: r, pattern: '\$x', form: encrypted}
environments:
  - {for-each: [a, b], shape: arguments, base64: true, when: {has: [q]}}
environment: {prefix: [A_, B_], arguments: true}
subjects:
  - subject: the gate
    for-each: [gates.*, '@env', '@args']
    when: {has: [on]}
    facts:
      secret: {path: [a, b], values: {'-1': never}, encoding: hex, base64-if: c, when: {has: [d]}, at: e}
      verify.exp: {present: f, not: true}
      verify.issuer: {exists: g}
      algorithm.pinned: {path: h, contains: [RS*], default: true}
      skew: {path: i, unit: [key, m], default: 1h}
      ttl.access: {path: j, unit: {from: k, default: h}}
      ttl.id: {path: l, unit: [guess]}
samples:
  - {bad: x, file: y.yaml, expect: [jwt-weak-key]}
  - {good: z}
)";

constexpr std::string_view FullRule = R"(
id: jwt-weak-key
sources: [a, b]
yields-to: [jwt-weak-secret]
cases:
  - name: n
    for: [key, 'ttl.*']
    fail: [{above: 15m, severity: error, message: m2}, {is-not: [a, b], weak: false}]
    if: {algorithm: RS256, secret: {present: false}}
    unless: {production: 'false'}
    lower: [{if: {jwks.url: {scheme: https}}, value: {host: loopback}, to: warning}]
    message: m
    fix: f
samples: [{bad: x, file: y}, {good: z}]
)";

} // namespace

TEST(SpecIO, AdapterRoundTrip) {
  std::unique_ptr<Adapter> A = adapter(FullAdapter);
  std::string Why;
  std::unique_ptr<Adapter> B = readAdapter(writeAdapter(*A), Why);
  ASSERT_NE(B, nullptr) << Why;
  // Taken apart, so that a new member is a compile error here.
  const auto &[Name, File, System, Sources, Keys, Needles, When, Roots, IsTest, IsGeneric,
               References, Environments, Binding, Subjects, Samples] = *A;
  EXPECT_EQ(B->Name, Name);
  EXPECT_EQ(B->File, File);
  EXPECT_EQ(B->System, System);
  EXPECT_EQ(B->Sources, Sources);
  EXPECT_EQ(B->Keys, Keys);
  EXPECT_EQ(B->Needles, Needles);
  EXPECT_EQ(B->When, When);
  EXPECT_EQ(B->Roots, Roots);
  EXPECT_EQ(B->IsTest, IsTest);
  EXPECT_EQ(B->IsGeneric, IsGeneric);
  EXPECT_EQ(B->References, References);
  EXPECT_EQ(B->Environments, Environments);
  EXPECT_EQ(B->Binding, Binding);
  EXPECT_EQ(B->Subjects, Subjects);
  EXPECT_EQ(B->Samples, Samples);
  // Nothing was a default: an unread member would be equal to one that was never written.
  EXPECT_EQ(Keys, KeyStyle::Relaxed);
  EXPECT_TRUE(IsTest && IsGeneric && Binding.Arguments && Environments[0].Base64);
  EXPECT_EQ(Subjects[0].Facts.size(), 7u);
  EXPECT_TRUE(Subjects[0].Environment && Subjects[0].Arguments);
}

TEST(SpecIO, RuleRoundTrip) {
  std::unique_ptr<Rule> A = rule(FullRule);
  std::string Why;
  std::unique_ptr<Rule> B = readRule(writeRule(*A), Why);
  ASSERT_NE(B, nullptr) << Why;
  const auto &[Id, File, Sources, YieldsTo, Cases, Samples] = *A;
  EXPECT_EQ(B->Id, Id);
  EXPECT_EQ(B->File, File);
  EXPECT_EQ(B->Sources, Sources);
  EXPECT_EQ(B->YieldsTo, YieldsTo);
  EXPECT_EQ(B->Cases, Cases);
  EXPECT_EQ(B->Samples, Samples);
  EXPECT_EQ(Cases[0].Fail[0].Message, "m2");
  EXPECT_EQ(Cases[0].Lower[0].To, Severity::Warning);
}

TEST(SpecIO, Empty) {
  std::string Why;
  EXPECT_NE(readAdapter(writeAdapter(Adapter()), Why), nullptr) << Why;
  EXPECT_NE(readRule(writeRule(Rule()), Why), nullptr) << Why;
}

TEST(SpecIO, DamagedBytesAreRefused) {
  const std::string Bytes = writeAdapter(*adapter(FullAdapter));
  for (size_t Size = 0; Size != Bytes.size(); ++Size) {
    std::string Why;
    EXPECT_EQ(readAdapter(std::string_view(Bytes).substr(0, Size), Why), nullptr) << Size;
    EXPECT_NE(Why, "") << Size;
  }
  std::string Why;
  EXPECT_EQ(readAdapter(Bytes + '\0', Why), nullptr) << "something after the end";
  EXPECT_NE(Why, "");
  // One is not the other.
  Why.clear();
  EXPECT_EQ(readRule(Bytes, Why), nullptr);
  EXPECT_EQ(Why, "this is no jwt-lint rule");
}

TEST(SpecIO, FlippedBitsAreRefusedOrRead) {
  // A flip inside of a text is another text; nothing else may come of it than an answer.
  const std::string Bytes = writeRule(*rule(FullRule));
  for (size_t I = 0; I != Bytes.size(); ++I)
    for (unsigned Bit = 0; Bit != 8; ++Bit) {
      std::string Damaged = Bytes, Why;
      Damaged[I] = static_cast<char>(Damaged[I] ^ (1 << Bit));
      std::unique_ptr<Rule> R = readRule(Damaged, Why);
      EXPECT_EQ(R == nullptr, !Why.empty()) << I;
      if (R)
        for (const RuleCase &C : R->Cases)
          for (const Alternative &A : C.Fail)
            for (const config::Test &T : A.Tests)
              EXPECT_LE(T.Kind, TestKind::Explicit) << I;
    }
}

TEST(SpecIO, BuiltIn) {
  size_t Adapters = 0, Rules = 0;
  for (const EmbeddedFile &File : builtInSpecs()) {
    std::string Why;
    if (File.Name.starts_with("rules/"))
      Rules += readRule(File.Text, Why) != nullptr;
    else
      Adapters += readAdapter(File.Text, Why) != nullptr;
    EXPECT_EQ(Why, "") << File.Name;
  }
  EXPECT_GT(Adapters, 50u);
  EXPECT_GT(Rules, 20u);
}
