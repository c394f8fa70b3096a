//===- SettingsReaderTest.cpp - Mistakes in one settings file ---*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/SettingsReader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace jwtlint;

namespace {

SettingsFile good(std::string_view Text) {
  SettingsFile File;
  File.Name = "s.yaml";
  std::vector<SettingsError> Errors;
  EXPECT_TRUE(readSettings(Text, File, Errors)) << Errors.front().text();
  return File;
}

/// All mistakes, in lines without the file's name.
std::string mistakes(std::string_view Text) {
  SettingsFile File;
  File.Name = "s.yaml";
  std::vector<SettingsError> Errors;
  EXPECT_FALSE(readSettings(Text, File, Errors));
  std::string Lines;
  for (const SettingsError &E : Errors)
    Lines += E.text().substr(File.Name.size() + 1) + "\n";
  return Lines;
}

} // namespace

TEST(SettingsReader, NothingIsASetting) {
  for (const char *Text : {"", "# only a comment\n", "---\n", "{}", "version: 1"}) {
    SettingsFile File = good(Text);
    EXPECT_FALSE(File.IsRoot);
    EXPECT_EQ(File.Layers.size(), 1U);
    EXPECT_TRUE(File.RunKeys.empty());
  }
}

TEST(SettingsReader, AListOfOneNeedsNoBrackets) {
  EXPECT_EQ(good("rules: -jwt-weak-*").Layers[0].Rules.size(), 1U);
  EXPECT_EQ(good("rules: ['-*', jwt-weak-key]").Layers[0].Rules.size(), 2U);
  EXPECT_EQ(good("rules: '-*, jwt-weak-key'").Layers[0].Rules.size(), 2U) << "as after --rules";
}

TEST(SettingsReader, UnknownKeysAreMistakes) {
  EXPECT_EQ(mistakes("rulez: [jwt-*]"),
            "1:1: unknown key 'rulez' in the settings; did you mean 'rules'?\n");
  EXPECT_EQ(mistakes("root: true\nfail_on: error"),
            "2:1: unknown key 'fail_on' in the settings; did you mean 'fail-on'?\n");
  EXPECT_EQ(mistakes("paths: [{match: a, exclude: b}]"),
            "1:20: unknown key 'exclude' in an entry of 'paths'; there are match, rules, severity, "
            "thresholds\n");
  EXPECT_EQ(mistakes("root: true\nroot: false"), "2:1: the key 'root' stands here twice\n");
}

TEST(SettingsReader, WrongTypesAreMistakes) {
  EXPECT_EQ(mistakes("just text"), "1:1: the settings must be a map: 'key: value'\n");
  EXPECT_EQ(mistakes("root: yes"), "1:7: 'yes' is none of false, true\n");
  EXPECT_EQ(mistakes("exclude:\nroot: true"),
            "1:9: a value is missing; write one, or leave the key out\n");
  EXPECT_EQ(mistakes("exclude: [a, [b]]"), "1:14: a single value is expected\n");
  EXPECT_EQ(mistakes("severity: [jwt-weak-key]"), "1:11: 'severity' must be a map: 'key: value'\n");
  EXPECT_EQ(mistakes("version: 2"), "1:10: version '2' is not known; this jwt-lint reads 1\n");
  EXPECT_EQ(mistakes("fail-on: warnings"),
            "1:10: 'warnings' is none of note, warning, error, never; did you mean 'warning'?\n");
}

// One run of the program shows all that has to be mended.
TEST(SettingsReader, AllMistakesAreFound) {
  EXPECT_EQ(mistakes("rules: [jwt-weak-secrte]\nseverity: {jwt-weak-key: low}\nrot: true"),
            "1:9: no rule matches 'jwt-weak-secrte'; did you mean 'jwt-weak-secret'?\n"
            "2:26: 'low' is none of note, warning, error, off\n"
            "3:1: unknown key 'rot' in the settings; did you mean 'root'?\n");
}

TEST(SettingsReader, IdsAndGlobsMatchSomething) {
  EXPECT_EQ(mistakes("rules: ['-*', 'hs-*']"),
            "1:16: no rule matches 'hs-*'; 'jwt-lint rules' lists them all\n");
  EXPECT_EQ(mistakes("severity: {jwt-weak-keys: off}"),
            "1:12: there is no rule 'jwt-weak-keys'; did you mean 'jwt-weak-key'?\n");
  // A severity is for one rule; globs are for `rules`.
  EXPECT_EQ(mistakes("severity: {'jwt-weak-*': off}"),
            "1:13: there is no rule 'jwt-weak-*'; did you mean 'jwt-weak-key'?\n");
  EXPECT_EQ(mistakes("allow: [{rule: jwt-hardcoded, path: a}]"),
            "1:16: no rule matches 'jwt-hardcoded'; did you mean 'jwt-hardcoded-secret'?\n");
}

TEST(SettingsReader, AllowNamesRuleAndPath) {
  SettingsFile File = good("allow:\n- {rule: jwt-weak-*, path: [a, b], symbol: x.y, reason: why}");
  ASSERT_EQ(File.Allow.size(), 1U);
  EXPECT_EQ(File.Allow[0].Rules, std::vector<std::string>{"jwt-weak-*"});
  EXPECT_EQ(File.Allow[0].Symbol, "x.y");
  EXPECT_EQ(File.Allow[0].Reason, "why");
  EXPECT_EQ(File.Allow[0].Where.Line, 2U);
  // For everywhere there is `severity`.
  EXPECT_EQ(mistakes("allow: {rule: jwt-weak-key}"),
            "1:8: an entry of 'allow' has 'rule:' and 'path:'\n");
  EXPECT_EQ(mistakes("allow: {rule: -jwt-weak-key, path: a}"),
            "1:15: '-' takes nothing away here; name the rules that are allowed\n");
  EXPECT_EQ(mistakes("allow: {rule: jwt-weak-key, path: a, reason: ''}"),
            "1:47: a value is missing\n");
}

TEST(SettingsReader, PatternsThatCannotMatchAreMistakes) {
  EXPECT_EQ(mistakes("exclude: [../other]"),
            "1:11: '..' in a pattern matches nothing; patterns begin at the folder of this file\n");
  EXPECT_EQ(mistakes("exclude: ['./a']"),
            "1:12: '.' in a pattern matches nothing; patterns begin at the folder of this file\n");
  EXPECT_EQ(mistakes("exclude: ['#a']"),
            "1:12: '#' begins a comment in such patterns; write '\\#'\n");
  EXPECT_EQ(mistakes("exclude: ['/']"), "1:12: this pattern matches nothing\n");
  EXPECT_EQ(mistakes("exclude: [\"a\\nb\"]"), "1:12: a pattern is one line of text\n");
  EXPECT_EQ(mistakes("paths: [{rules: jwt-*}]"),
            "1:9: an entry of 'paths' says with 'match:' which files it is for\n");
  good("exclude: ['\\#a', '..a', 'a..b', '!x', '/top/', '**/deep']");
}

TEST(SettingsReader, Thresholds) {
  auto One = [](std::string_view Text) {
    SettingsFile File = good(Text);
    EXPECT_EQ(File.Layers[0].Thresholds.size(), 1U);
    return File.Layers[0].Thresholds.at(0);
  };
  ThresholdChange Plain = One("thresholds: {jwt-excessive-lifetime: 8h}");
  EXPECT_EQ(Plain.Fact, "ttl.access") << "what code can measure is meant";
  EXPECT_EQ(Plain.Level, std::nullopt);
  EXPECT_EQ(Plain.Number, 8 * 3600);
  ThresholdChange Level = One("thresholds: {jwt-excessive-lifetime: {error: 2d}}");
  EXPECT_EQ(Level.Level, Severity::Error);
  ThresholdChange Refresh =
      One("thresholds: {jwt-excessive-lifetime: {ttl.refresh: {warning: PT1H}}}");
  EXPECT_EQ(Refresh.Fact, "ttl.refresh");
  EXPECT_EQ(Refresh.Level, Severity::Warning);
  EXPECT_EQ(One("thresholds: {jwt-missing-rotation: {jwks.cache: 12h}}").Fact, "jwks.cache");
  EXPECT_EQ(One("thresholds: {jwt-jwe-unbounded: 1000}").Number, 1000);
  EXPECT_EQ(One("thresholds: {jwt-weak-key: 4096}").Number, 4096);
  EXPECT_TRUE(std::isinf(One("thresholds: {jwt-excessive-leeway: {error: never}}").Number));
}

TEST(SettingsReader, ThresholdsHaveTypes) {
  EXPECT_EQ(mistakes("thresholds: {jwt-none-algorithm: 1}").substr(0, 66),
            "1:14: jwt-none-algorithm has no threshold; there are those of jwt-");
  EXPECT_EQ(mistakes("thresholds: {jwt-weak-key: 2k}"), "1:28: a number of bits is expected\n");
  EXPECT_EQ(mistakes("thresholds: {jwt-jwe-unbounded: 1h}"),
            "1:33: a whole number, or 'never', is expected\n");
  EXPECT_EQ(mistakes("thresholds: {jwt-excessive-leeway: soon}").substr(0, 6), "1:36: ");
  EXPECT_EQ(mistakes("thresholds: {jwt-excessive-lifetime: {ttl.acess: 1h}}"),
            "1:39: unknown key 'ttl.acess' in the thresholds of jwt-excessive-lifetime; did you "
            "mean 'ttl.access'?\n");
  // What RFC 7518 demands is not the project's to lower.
  EXPECT_EQ(mistakes("thresholds: {jwt-weak-secret: 16}"),
            "1:31: the standards ask for at least 32 bytes, and that cannot be lowered; 'severity' "
            "and 'allow' can say what is accepted\n");
  EXPECT_EQ(mistakes("thresholds: {jwt-weak-key: never}"), "1:28: a number of bits is expected\n");
}

TEST(SettingsReader, WhatIsNotPlainYamlIsRefused) {
  EXPECT_EQ(mistakes("a: &a {x: 1}\nseverity:\n  <<: *a\n"),
            "1:1: unknown key 'a' in the settings; there are version, root, exclude, tests, allow, "
            "paths, fail-on, models, adapters, config-rules, baseline, require-reasons, rules, "
            "severity, thresholds\n"
            "3:3: merge keys ('<<') are not read; repeat the entries\n");
  EXPECT_EQ(mistakes("root: true\n---\nroot: false\n").substr(0, 4), "3:1:");
  EXPECT_EQ(mistakes("exclude: [!env FOO]"),
            "1:16: a tag means nothing here; write the value alone\n");
  EXPECT_EQ(mistakes("baseline: '{{ name }}'"),
            "1:12: a template expression, which nothing renders here\n");
  EXPECT_EQ(mistakes("{% if x %}\nroot: true\n{% endif %}\n"),
            "1:1: a template expression, which nothing renders here\n");
  EXPECT_EQ(mistakes("root: true\n{{ more }}\n"),
            "2:1: a template expression, which nothing renders here\n");
  good("# made by {{ tool }}\nroot: true\n");
  EXPECT_NE(mistakes("rules: ['jwt-*'"), "");
  // Aliases are fine as long as they are few.
  EXPECT_EQ(good("exclude: &a [x, y]\ntests: *a\n").Tests.empty(), false);
}

TEST(SettingsReader, AliasesCannotMultiply) {
  std::string Bomb = "rules: &r [";
  for (int I = 0; I != 2'000; ++I)
    Bomb += "jwt-weak-key, ";
  Bomb += "]\npaths:\n";
  for (int I = 0; I != 5'000; ++I)
    Bomb += "- {match: a, rules: *r}\n";
  std::string Found = mistakes(Bomb);
  EXPECT_NE(Found.find("more than 50000 values, with those that aliases repeat"),
            std::string::npos);

  EXPECT_NE(mistakes("exclude: &a [b, *a]"), "") << "a list that contains itself";
  std::string Laughs = "version: 1\nx0: &x0 [a]\n";
  for (int I = 1; I != 40; ++I)
    Laughs += "x" + std::to_string(I) + ": &x" + std::to_string(I) + " [*x" +
              std::to_string(I - 1) + ", *x" + std::to_string(I - 1) + "]\n";
  EXPECT_NE(mistakes(Laughs + "exclude: *x39\n"), "");
}

// Another file of that name, a dump of something.
TEST(SettingsReader, MistakesAreBounded) {
  std::string Text;
  for (int I = 0; I != 1'000; ++I)
    Text += "key" + std::to_string(I) + ": 1\n";
  std::string Found = mistakes(Text);
  EXPECT_EQ(std::count(Found.begin(), Found.end(), '\n'), 50);
  EXPECT_TRUE(Found.ends_with("50:1: this and more mistakes; mend those above first\n"));
}

TEST(SettingsReader, SizeAndNestingAreBounded) {
  EXPECT_NE(mistakes("exclude: " + std::string(100'000, '[')), "");
  EXPECT_NE(mistakes("exclude: " + std::string(30, '[') + std::string(30, ']')), "");
  EXPECT_NE(mistakes("# " + std::string(2U << 20, 'x')), "");
  std::string Many = "exclude:\n";
  for (int I = 0; I != 30'000; ++I)
    Many += "- a\n";
  EXPECT_NE(mistakes(Many), "");
}
