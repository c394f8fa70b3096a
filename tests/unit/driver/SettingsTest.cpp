//===- SettingsTest.cpp - Settings of several files together ----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <stdlib.h>
#include <sys/stat.h>

using namespace jwtlint;

namespace fs = std::filesystem;

namespace {

/// A repository in memory, at /repo.
class Project {
public:
  Project() {
    Found.Root = "/repo";
    Found.IsRepository = true;
    Found.Named = {"/repo"};
    Where.Found = &Found;
  }

  /// A file of the repository; settings files are what the walk has seen.
  Project &file(const std::string &Name, std::string Text) {
    std::string Path = "/repo/" + Name;
    Found.View.replace(Path, std::move(Text));
    if (Path.ends_with("/.jwt-lint.yaml"))
      Found.Settings.push_back(Path);
    else
      Where.Linted.push_back(Path);
    return *this;
  }

  /// The mistakes, in lines.
  std::string load() {
    std::vector<SettingsError> Errors;
    bool Good = Tree.load(Where, Errors);
    EXPECT_EQ(Good, Errors.empty());
    std::string Lines;
    for (const SettingsError &E : Errors)
      Lines += E.text() + "\n";
    return Lines;
  }

  bool on(const std::string &File, std::string_view Id) { return Tree.at(File).ruleEnabled(Id); }

  Discovery Found;
  SettingsTree::Search Where;
  SettingsTree Tree;
};

Finding finding(std::string File, std::string Id = "jwt-hardcoded-secret",
                Severity Level = Severity::Error, std::string Symbol = {}) {
  Finding F;
  F.Id = std::move(Id);
  F.Level = Level;
  F.Where.File = std::move(File);
  F.Symbol = std::move(Symbol);
  return F;
}

/// A folder of one's own on the disk.
class Folder {
public:
  Folder() {
    std::string Name = (fs::temp_directory_path() / "settings-XXXXXX").string();
    Path = fs::canonical(mkdtemp(Name.data())).string();
  }
  ~Folder() { fs::remove_all(Path); }
  void write(const std::string &Name, std::string_view Text) const {
    fs::create_directories(fs::path(Path + "/" + Name).parent_path());
    std::ofstream(Path + "/" + Name) << Text;
  }

  std::string Path;
};

/// What is wrong with the settings of a repository on the disk.
std::string mistakes(const std::string &Root, const std::string &Config = {}) {
  Discovery Found;
  Found.Root = Root;
  Found.IsRepository = true;
  Found.Named = {Root};
  SettingsTree::Search Where;
  Where.Found = &Found;
  Where.Linted = {Root + "/a.cpp"};
  Where.Config = Config;
  std::vector<SettingsError> Errors;
  SettingsTree().load(Where, Errors);
  std::string Lines;
  for (const SettingsError &E : Errors)
    Lines += E.text() + "\n";
  return Lines;
}

} // namespace

TEST(Settings, WithoutFilesNothingIsSet) {
  Project P;
  P.file("src/a.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_TRUE(P.on("/repo/src/a.cpp", "jwt-weak-secret"));
  EXPECT_TRUE(P.Tree.anywhereEnabled("jwt-weak-secret"));
  EXPECT_FALSE(P.Tree.excluded("src/a.cpp"));
  EXPECT_FALSE(P.Tree.isTest("src/a.cpp"));
  EXPECT_TRUE(P.Tree.at("src/a.cpp").thresholds().empty());
  EXPECT_FALSE(P.Tree.project().FailOn);
  EXPECT_TRUE(P.Tree.files().empty());
}

// Otherwise its own keys could be taken for a deployment's.
TEST(Settings, TheFilesThemselvesAreNotLinted) {
  EXPECT_TRUE(SettingsTree().excluded("sub/.jwt-lint.yaml"));
  EXPECT_FALSE(SettingsTree().excluded("sub/jwt-lint.yaml"));
}

TEST(Settings, ListsAreJoinedAndLaterGlobsWin) {
  Project P;
  P.file(".jwt-lint.yaml", "rules: ['jwt-*', '-jwt-weak-*', -jwt-token-in-log]")
      .file("sub/.jwt-lint.yaml", "rules: jwt-weak-secret")
      .file("a.cpp", "")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_FALSE(P.on("a.cpp", "jwt-weak-secret"));
  EXPECT_TRUE(P.on("a.cpp", "jwt-none-algorithm"));
  EXPECT_TRUE(P.on("sub/b.cpp", "jwt-weak-secret"));
  // The nearer file names one rule and says nothing of the others.
  EXPECT_FALSE(P.on("sub/b.cpp", "jwt-weak-key"));
  EXPECT_FALSE(P.on("sub/b.cpp", "jwt-token-in-log"));
  EXPECT_TRUE(P.on("sub/b.cpp", "jwt-none-algorithm"));
}

// As with --rules.
TEST(Settings, TheFirstGlobOfAllDecidesWhatItStartsFrom) {
  Project P;
  P.file("only/.jwt-lint.yaml", "rules: jwt-weak-*")
      .file("but/.jwt-lint.yaml", "rules: -jwt-weak-*")
      .file("only/a.cpp", "")
      .file("but/a.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_TRUE(P.on("only/a.cpp", "jwt-weak-key"));
  EXPECT_FALSE(P.on("only/a.cpp", "jwt-none-algorithm"));
  EXPECT_FALSE(P.on("but/a.cpp", "jwt-weak-key"));
  EXPECT_TRUE(P.on("but/a.cpp", "jwt-none-algorithm"));
}

TEST(Settings, TheCommandLineWins) {
  Project P;
  P.file(".jwt-lint.yaml", "{rules: -jwt-weak-secret, severity: {jwt-weak-key: off}}")
      .file("a.cpp", "");
  // A selection replaces what the files say …
  P.Where.Rules = "jwt-weak-*";
  EXPECT_EQ(P.load(), "");
  EXPECT_TRUE(P.on("a.cpp", "jwt-weak-secret"));
  EXPECT_TRUE(P.on("a.cpp", "jwt-weak-key"));
  EXPECT_FALSE(P.on("a.cpp", "jwt-none-algorithm"));
  EXPECT_FALSE(P.Tree.anywhereEnabled("jwt-none-algorithm"));

  // … while an exception adds to it.
  Project Q;
  Q.file(".jwt-lint.yaml", "rules: -jwt-weak-secret").file("a.cpp", "");
  Q.Where.Rules = "-jwt-none-algorithm";
  EXPECT_EQ(Q.load(), "");
  EXPECT_FALSE(Q.on("a.cpp", "jwt-weak-secret"));
  EXPECT_FALSE(Q.on("a.cpp", "jwt-none-algorithm"));
  EXPECT_TRUE(Q.on("a.cpp", "jwt-weak-key"));
}

TEST(Settings, MapsAreMergedKeyByKey) {
  Project P;
  P.file(".jwt-lint.yaml", "severity: {jwt-weak-secret: note, jwt-weak-key: off}")
      .file("sub/.jwt-lint.yaml", "severity: {jwt-weak-secret: warning}")
      .file("a.cpp", "")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(), "");
  PathSettings Root = P.Tree.at("a.cpp"), Sub = P.Tree.at("sub/b.cpp");
  EXPECT_EQ(Root.severity("jwt-weak-secret", Severity::Error), Severity::Note);
  EXPECT_EQ(Sub.severity("jwt-weak-secret", Severity::Error), Severity::Warning);
  EXPECT_FALSE(Sub.ruleEnabled("jwt-weak-key")) << "the nearer file says nothing of it";
  EXPECT_EQ(Sub.severity("jwt-none-algorithm", Severity::Warning), Severity::Warning);
}

// Severity follows evidence: what a check is less sure of is not raised.
TEST(Settings, SeverityTakesThePlaceOfTheDefault) {
  Project P;
  P.file(".jwt-lint.yaml", "severity: {jwt-missing-iss-validation: error, jwt-weak-secret: warning,"
                           " jwt-excessive-lifetime: warning}")
      .file("a.cpp", "");
  EXPECT_EQ(P.load(), "");
  PathSettings S = P.Tree.at("a.cpp");
  EXPECT_EQ(S.severity("jwt-missing-iss-validation", Severity::Warning), Severity::Error);
  EXPECT_EQ(S.severity("jwt-missing-iss-validation", Severity::Note), Severity::Note);
  EXPECT_EQ(S.severity("jwt-weak-secret", Severity::Error), Severity::Warning);
  EXPECT_EQ(S.severity("jwt-weak-secret", Severity::Note), Severity::Note);
  // What is the default already changes nothing, also where there is more than the default.
  EXPECT_EQ(S.severity("jwt-excessive-lifetime", Severity::Error), Severity::Error);
}

TEST(Settings, PathsOfAFileComeAfterTheFileAndBeforeNearerFiles) {
  Project P;
  P.file(".jwt-lint.yaml", "rules: -jwt-weak-secret\n"
                           "paths:\n"
                           "- {match: 'legacy/**', severity: {jwt-none-algorithm: note}}\n"
                           "- {match: [legacy, '!legacy/new'], rules: [jwt-weak-secret]}\n")
      .file("legacy/deep/.jwt-lint.yaml", "severity: {jwt-none-algorithm: warning}")
      .file("a.cpp", "")
      .file("legacy/b.cpp", "")
      .file("legacy/new/c.cpp", "")
      .file("legacy/deep/d.cpp", "");
  EXPECT_EQ(P.load(), "");
  auto Level = [&](const char *File) {
    return P.Tree.at(File).severity("jwt-none-algorithm", Severity::Error);
  };
  EXPECT_EQ(Level("a.cpp"), Severity::Error);
  EXPECT_EQ(Level("legacy/b.cpp"), Severity::Note);
  EXPECT_EQ(Level("legacy/deep/d.cpp"), Severity::Warning);
  EXPECT_FALSE(P.on("a.cpp", "jwt-weak-secret"));
  EXPECT_TRUE(P.on("legacy/b.cpp", "jwt-weak-secret"));
  EXPECT_FALSE(P.on("legacy/new/c.cpp", "jwt-weak-secret"));
  // It is on for some files, so it has to run.
  EXPECT_TRUE(P.Tree.anywhereEnabled("jwt-weak-secret"));
  EXPECT_FALSE(P.Tree.everywhereEnabled("jwt-weak-secret"));
  EXPECT_TRUE(P.Tree.everywhereEnabled("jwt-none-algorithm"));
}

TEST(Settings, ARuleThatIsOffEverywhereNeedNotRun) {
  Project P;
  P.file(".jwt-lint.yaml", "{rules: -jwt-weak-secret, severity: {jwt-weak-key: off}}")
      .file("a.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_FALSE(P.Tree.anywhereEnabled("jwt-weak-secret"));
  EXPECT_FALSE(P.Tree.anywhereEnabled("jwt-weak-key"));
  EXPECT_TRUE(P.Tree.anywhereEnabled("jwt-none-algorithm"));
  // Outside of the folder that the file is for it is on.
  Project Q;
  Q.file("sub/.jwt-lint.yaml", "rules: -jwt-weak-secret").file("a.cpp", "").file("sub/b.cpp", "");
  EXPECT_EQ(Q.load(), "");
  EXPECT_TRUE(Q.Tree.anywhereEnabled("jwt-weak-secret"));
  EXPECT_FALSE(Q.Tree.everywhereEnabled("jwt-weak-secret"));
  // Or off for a part of the files.
  Project R;
  R.file(".jwt-lint.yaml", "paths: {match: sub, severity: {jwt-weak-secret: off}}")
      .file("a.cpp", "");
  EXPECT_EQ(R.load(), "");
  EXPECT_TRUE(R.Tree.anywhereEnabled("jwt-weak-secret"));
  EXPECT_FALSE(R.Tree.everywhereEnabled("jwt-weak-secret"));
  EXPECT_TRUE(R.Tree.everywhereEnabled("jwt-weak-key"));
  Project S;
  S.file(".jwt-lint.yaml", "paths: {match: sub, rules: jwt-weak-key}").file("a.cpp", "");
  EXPECT_EQ(S.load(), "");
  EXPECT_FALSE(S.Tree.everywhereEnabled("jwt-weak-secret"));
}

TEST(Settings, NoRuleLeftIsAMistake) {
  Project P;
  P.file(".jwt-lint.yaml", "rules: '-*'").file("a.cpp", "");
  EXPECT_EQ(P.load(), ".jwt-lint.yaml: no rule is left on; '-*,ID' in 'rules' selects one\n");
  // For a part of the tree it is a decision.
  Project Q;
  Q.file("sub/.jwt-lint.yaml", "rules: '-*'").file("a.cpp", "").file("sub/b.cpp", "");
  EXPECT_EQ(Q.load(), "");
}

TEST(Settings, ExcludeAndTestsAreRelativeToTheirFile) {
  Project P;
  P.file(".jwt-lint.yaml", "{exclude: ['generated/**', '!generated/own/**', '*.gen.h'],"
                           " tests: [qa, '!tests/prod']}")
      .file("sub/.jwt-lint.yaml", "{exclude: [/old, '!keep.gen.h'], tests: ['!qa']}")
      .file("a.cpp", "")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_TRUE(P.Tree.excluded("/repo/generated/deep/a.cpp"));
  EXPECT_FALSE(P.Tree.excluded("generated/own/a.cpp"));
  EXPECT_TRUE(P.Tree.excluded("x/y.gen.h"));
  EXPECT_FALSE(P.Tree.excluded("x/y.h"));
  EXPECT_TRUE(P.Tree.excluded("sub/old/a.cpp"));
  EXPECT_FALSE(P.Tree.excluded("old/a.cpp"));
  EXPECT_FALSE(P.Tree.excluded("sub/keep.gen.h")) << "the nearer file takes it back";
  EXPECT_TRUE(P.Tree.excluded("sub/other.gen.h")) << "and nothing else";

  EXPECT_EQ(P.Tree.isTest("qa/deep/a.cpp"), true);
  EXPECT_EQ(P.Tree.isTest("x/qa/a.cpp"), true) << "without a slash at any depth, as in .gitignore";
  EXPECT_EQ(P.Tree.isTest("tests/prod/a.cpp"), false);
  EXPECT_EQ(P.Tree.isTest("tests/a.cpp"), std::nullopt) << "for others the name decides";
  EXPECT_EQ(P.Tree.isTest("sub/qa/a.cpp"), false);
}

TEST(Settings, RootEndsTheSearch) {
  Project P;
  P.file(".jwt-lint.yaml", "rules: -jwt-weak-secret")
      .file("sub/.jwt-lint.yaml", "root: true")
      .file("a.cpp", "")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_FALSE(P.on("a.cpp", "jwt-weak-secret"));
  EXPECT_TRUE(P.on("sub/b.cpp", "jwt-weak-secret"));
}

// A library in the tree may have settings for a jwt-lint that is newer.
TEST(Settings, FilesAboveNothingThatIsLintedAreNotRead) {
  Project P;
  P.file("third_party/lib/.jwt-lint.yaml", "nonsense: 1").file("a.cpp", "");
  EXPECT_EQ(P.load(), "");
  EXPECT_TRUE(P.Tree.files().empty());
  P.file("third_party/lib/b.cpp", "");
  SettingsTree Tree;
  std::vector<SettingsError> Errors;
  EXPECT_FALSE(Tree.load(P.Where, Errors));
}

TEST(Settings, FilesAboveTheNamedPathsAreFound) {
  Project P;
  P.file("sub/.jwt-lint.yaml", "rules: -jwt-weak-secret").file("sub/deep/b.yaml", "");
  P.Found.Settings.clear(); // as when only configuration is named, and there was no walk
  P.Found.Named = P.Where.Linted;
  EXPECT_EQ(P.load(), "");
  EXPECT_FALSE(P.on("sub/deep/b.yaml", "jwt-weak-secret"));
  // Of git's index all files are known, and what else lies about does not count.
  P.Where.FoundAll = true;
  SettingsTree Tree;
  std::vector<SettingsError> Errors;
  ASSERT_TRUE(Tree.load(P.Where, Errors));
  EXPECT_TRUE(Tree.files().empty());
}

TEST(Settings, TheWholeRunIsSetInTheOutermostFile) {
  Project P;
  P.file(".jwt-lint.yaml", "{fail-on: never, models: tools/own.yaml, adapters: [tools/a.yaml],"
                           " config-rules: [], baseline: known.txt, require-reasons: true}")
      .file("tools/own.yaml", "library: own")
      .file("tools/a.yaml", "system: A");
  EXPECT_EQ(P.load(), "");
  const ProjectSettings &All = P.Tree.project();
  ASSERT_TRUE(All.FailOn);
  EXPECT_EQ(*All.FailOn, std::nullopt);
  ASSERT_EQ(All.Models.size(), 1U);
  EXPECT_EQ(All.Models[0].Name, "tools/own.yaml");
  EXPECT_EQ(All.Models[0].Text, "library: own");
  ASSERT_EQ(All.Adapters.size(), 1U);
  EXPECT_EQ(All.Adapters[0].Text, "system: A");
  EXPECT_TRUE(All.ConfigRules.empty());
  EXPECT_EQ(All.Baseline, "/repo/known.txt");
  EXPECT_TRUE(All.RequireReasons);
}

TEST(Settings, TheWholeRunIsNotSetFurtherIn) {
  Project P;
  P.file(".jwt-lint.yaml", "fail-on: error")
      .file("sub/.jwt-lint.yaml", "version: 1\nfail-on: note\nmodels: [m.yaml]\n")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(),
            "sub/.jwt-lint.yaml:2:1: 'fail-on' is for a whole run; move it to .jwt-lint.yaml\n"
            "sub/.jwt-lint.yaml:3:1: 'models' is for a whole run; move it to .jwt-lint.yaml\n");
}

TEST(Settings, TheWholeRunIsNotSetForAPartOfIt) {
  const char *Sub = "fail-on: note\n";
  Project P;
  P.file("sub/.jwt-lint.yaml", Sub).file("sub/b.cpp", "").file("a.cpp", "");
  EXPECT_EQ(P.load(), "sub/.jwt-lint.yaml:1:1: 'fail-on' is for a whole run, which goes beyond "
                      "this folder: lint it alone, or move the key to .jwt-lint.yaml\n");
  EXPECT_FALSE(P.Tree.project().FailOn);
  // Alone it is the whole.
  Project Q;
  Q.file("sub/.jwt-lint.yaml", Sub).file("sub/b.cpp", "");
  Q.Found.Named = {"/repo/sub"};
  EXPECT_EQ(Q.load(), "");
  EXPECT_EQ(Q.Tree.project().FailOn, FailLevel(Severity::Note));
}

TEST(Settings, FilesOfARunAreThereAndWithinTheRepository) {
  Project P;
  P.file(".jwt-lint.yaml", "models: [tools/owm.yaml]\n"
                           "adapters:\n- ../outside.yaml\n- /etc/passwd\n"
                           "baseline: a/../../b\n");
  P.file("a.cpp", "");
  EXPECT_EQ(P.load(), ".jwt-lint.yaml:1:10: 'tools/owm.yaml' cannot be read: No such file or "
                      "directory\n"
                      ".jwt-lint.yaml:3:3: '../outside.yaml' leads out of the repository; settings "
                      "name files within it, relative to themselves\n"
                      ".jwt-lint.yaml:4:3: '/etc/passwd' leads out of the repository; settings "
                      "name files within it, relative to themselves\n"
                      ".jwt-lint.yaml:5:11: 'a/../../b' leads out of the repository; settings "
                      "name files within it, relative to themselves\n");
}

TEST(Settings, AllowNamesWhatIsAccepted) {
  Project P;
  P.file(".jwt-lint.yaml", "allow:\n"
                           "- {rule: jwt-hardcoded-secret, path: 'deploy/dev/*.yml',\n"
                           "   symbol: 'services.*.JWT_SECRET', reason: local only}\n"
                           "- {rule: [jwt-weak-*], path: tools}\n")
      .file("deploy/dev/a.yml", "")
      .file("tools/b.cpp", "")
      .file("c.cpp", "");
  EXPECT_EQ(P.load(), "");
  auto Reason = [&](const Finding &F) {
    const Allowance *A = P.Tree.allowed(F);
    return A ? "allowed: " + A->Reason : "";
  };
  const char *Id = "jwt-hardcoded-secret";
  const char *Key = "services.api.environment.JWT_SECRET";
  EXPECT_EQ(Reason(finding("deploy/dev/a.yml", Id, Severity::Error, Key)), "allowed: local only");
  EXPECT_EQ(Reason(finding("deploy/dev/a.yml", Id, Severity::Error, "services.api.OTHER")), "");
  EXPECT_EQ(Reason(finding("deploy/prod/a.yml", Id, Severity::Error, Key)), "");
  EXPECT_EQ(Reason(finding("deploy/dev/a.yml", "jwt-none-algorithm", Severity::Error, Key)), "");
  EXPECT_EQ(Reason(finding("tools/deep/b.cpp", "jwt-weak-key")), "allowed: ");
}

TEST(Settings, SettleDismissesAndSaysWhatWasIdle) {
  Project P;
  P.file(".jwt-lint.yaml", "severity: {jwt-symmetric-algorithm: warning}\n"
                           "rules: -jwt-weak-key\n"
                           "allow:\n"
                           "- {rule: jwt-hardcoded-secret, path: a.yml, reason: demo}\n"
                           "- {rule: jwt-weak-secret, path: a.yml}\n"
                           "- {rule: jwt-weak-secret, path: elsewhere.yml}\n"
                           "- {rule: jwt-weak-key, path: a.yml}\n")
      .file("a.yml", "")
      .file("tests/b.yml", "");
  EXPECT_EQ(P.load(), "");
  std::vector<Finding> Findings = {
      finding("a.yml"), finding("a.yml", "jwt-symmetric-algorithm", Severity::Note),
      finding("tests/b.yml", "jwt-symmetric-algorithm", Severity::Note)};
  std::vector<DismissedFinding> Dismissed;
  auto Idle = P.Tree.settle(Findings, Dismissed,
                            [](std::string_view File) { return File.starts_with("tests/"); });
  ASSERT_EQ(Dismissed.size(), 1U);
  EXPECT_EQ(Dismissed[0].What.Id, "jwt-hardcoded-secret");
  EXPECT_EQ(Dismissed[0].Why.By, Dismissal::Means::Settings);
  EXPECT_EQ(Dismissed[0].Why.Reason, "demo");
  ASSERT_EQ(Findings.size(), 2U);
  EXPECT_EQ(Findings[0].Level, Severity::Warning);
  EXPECT_EQ(Findings[1].Level, Severity::Note) << "tests stay notes";
  // The third was for files that were not linted, the fourth for a rule that did not run.
  ASSERT_EQ(Idle.size(), 1U);
  EXPECT_EQ(Idle[0]->Where.Line, 5U);
}

TEST(Settings, ReasonsAreAskedForInAllFiles) {
  Project P;
  P.file(".jwt-lint.yaml", "require-reasons: true")
      .file("sub/.jwt-lint.yaml", "allow:\n"
                                  "- {rule: jwt-weak-secret, path: b.cpp}\n"
                                  "- {rule: jwt-weak-secret, path: c.cpp, reason: a vector}\n")
      .file("sub/b.cpp", "");
  EXPECT_EQ(P.load(), "sub/.jwt-lint.yaml:2:3: a 'reason:' is missing, and 'require-reasons' asks "
                      "for one\n");
}

TEST(Settings, ThresholdsStartFromTheRulesOwn) {
  Project P;
  P.file(".jwt-lint.yaml", "thresholds: {jwt-excessive-lifetime: {error: 12h}}")
      .file("long/.jwt-lint.yaml", "thresholds: {jwt-excessive-lifetime: 13h}")
      .file("a.cpp", "")
      .file("long/b.cpp", "");
  EXPECT_EQ(P.load(), "");
  Thresholds Root = P.Tree.at("a.cpp").thresholds(), Long = P.Tree.at("long/b.cpp").thresholds();
  const Levels *L = Root.find("jwt-excessive-lifetime", "ttl.access");
  ASSERT_TRUE(L);
  EXPECT_EQ(*L, (Levels{std::nullopt, 3600, 12 * 3600}));
  // One number is where it begins; what is more severe cannot begin before.
  L = Long.find("jwt-excessive-lifetime", "ttl.access");
  ASSERT_TRUE(L);
  EXPECT_EQ(*L, (Levels{std::nullopt, 13 * 3600, 13 * 3600}));
  EXPECT_FALSE(Root.find("jwt-excessive-lifetime", "ttl.refresh")) << "that has its own";
}

TEST(Settings, ThresholdsOfSizesCountDownwards) {
  Project P;
  P.file(".jwt-lint.yaml", "thresholds: {jwt-weak-key: {warning: 3072}, jwt-weak-secret: 64}")
      .file("a.cpp", "");
  EXPECT_EQ(P.load(), "");
  Thresholds T = P.Tree.at("a.cpp").thresholds();
  EXPECT_EQ(*T.find("jwt-weak-key", "key"), (Levels{std::nullopt, 3072, 2048}));
  EXPECT_EQ(*T.find("jwt-weak-secret", "secret"), (Levels{std::nullopt, std::nullopt, 64}));
}

TEST(Settings, ANamedFileReplacesTheSearch) {
  Folder Repository, Elsewhere;
  Repository.write(".jwt-lint.yaml", "nonsense: 1");
  Repository.write("a.cpp", "");
  Elsewhere.write("org.yaml", "{rules: -jwt-weak-secret, exclude: [/generated], models: [m.yaml]}");
  Elsewhere.write("m.yaml", "library: own");
  Discovery Found;
  Found.Root = Repository.Path;
  Found.IsRepository = true;
  Found.Named = {Repository.Path};
  SettingsTree::Search Where;
  Where.Found = &Found;
  Where.Linted = {Repository.Path + "/a.cpp"};
  Where.Config = Elsewhere.Path + "/org.yaml";
  SettingsTree Tree;
  std::vector<SettingsError> Errors;
  ASSERT_TRUE(Tree.load(Where, Errors)) << Errors.front().text();
  EXPECT_FALSE(Tree.at("a.cpp").ruleEnabled("jwt-weak-secret"));
  EXPECT_TRUE(Tree.excluded("generated/x.cpp")) << "patterns begin at the root of the run";
  // Who names the file may keep models beside it; it does not open the rest of the machine.
  ASSERT_EQ(Tree.project().Models.size(), 1U);
  EXPECT_EQ(Tree.project().Models[0].Text, "library: own");
  Elsewhere.write("org.yaml", "models: [../m.yaml]");
  EXPECT_NE(mistakes(Repository.Path, Where.Config).find("leads out of the repository"),
            std::string::npos);
}

TEST(Settings, ANamedFileThatIsNotThere) {
  Folder F;
  F.write("settings.yaml", "");
  EXPECT_EQ(mistakes(F.Path, F.Path + "/setting.yaml"),
            F.Path + "/setting.yaml: cannot be read: No such file or directory; did you mean "
                     "'settings.yaml'?\n");
}

TEST(Settings, WhatIsNoRegularFileIsAMistakeNotSilence) {
  Folder F;
  ASSERT_EQ(mkfifo((F.Path + "/.jwt-lint.yaml").c_str(), 0600), 0);
  EXPECT_EQ(mistakes(F.Path), ".jwt-lint.yaml: cannot be read: not a regular file\n");

  Folder Directory;
  fs::create_directory(Directory.Path + "/.jwt-lint.yaml");
  EXPECT_EQ(mistakes(Directory.Path), ".jwt-lint.yaml: cannot be read: not a regular file\n");

  Folder Dangling;
  fs::create_symlink("nowhere", Dangling.Path + "/.jwt-lint.yaml");
  EXPECT_EQ(mistakes(Dangling.Path), ".jwt-lint.yaml: cannot be read: No such file or directory\n");

  Folder Huge;
  Huge.write(".jwt-lint.yaml", "");
  fs::resize_file(Huge.Path + "/.jwt-lint.yaml", 100U << 20);
  EXPECT_EQ(mistakes(Huge.Path), ".jwt-lint.yaml: cannot be read: larger than 1 MiB\n");
}

TEST(Settings, LinksStayWithinTheRepository) {
  Folder Outside, F;
  Outside.write("settings.yaml", "root: true");
  F.write("shared/settings.yaml", "root: true");
  fs::create_symlink("shared/settings.yaml", F.Path + "/.jwt-lint.yaml");
  EXPECT_EQ(mistakes(F.Path), "");
  fs::remove(F.Path + "/.jwt-lint.yaml");
  fs::create_symlink(Outside.Path + "/settings.yaml", F.Path + "/.jwt-lint.yaml");
  EXPECT_EQ(mistakes(F.Path), ".jwt-lint.yaml: is a link that leads out of the repository; put the "
                              "file here, or name it with '--config'\n");
  EXPECT_EQ(mistakes(F.Path, F.Path + "/.jwt-lint.yaml"), "") << "who names it has decided";
  // A model that is a link must not show what is in other people's files, either.
  fs::remove(F.Path + "/.jwt-lint.yaml");
  fs::create_symlink(Outside.Path + "/settings.yaml", F.Path + "/model.yaml");
  F.write(".jwt-lint.yaml", "models: model.yaml");
  EXPECT_EQ(mistakes(F.Path), ".jwt-lint.yaml:1:9: 'model.yaml' leads out of the repository; "
                              "settings name files within it, relative to themselves\n");
}
