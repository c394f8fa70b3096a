//===- FixesTest.cpp - Plans, files and diffs of --fix --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Fixes.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

/// A warning at a place whose fix is Text there.
Finding finding(std::string File, uint32_t Line, uint32_t Column, uint32_t EndColumn,
                std::string Text, Severity Level = Severity::Warning) {
  Finding F;
  F.Id = "jwt-insecure-cookie";
  F.Level = Level;
  F.Where = {std::move(File), Line, Column, Line, EndColumn};
  F.Fix = {{F.Where, std::move(Text)}};
  return F;
}

bool isWarning(const Finding &F) { return F.Level >= Severity::Warning; }

Texts left(const std::vector<LeftFinding> &Left) {
  Texts Result;
  for (const LeftFinding &L : Left)
    Result.push_back(std::to_string(L.Index) + ": " + L.Reason);
  return Result;
}

/// A repository in a folder of its own.
class Fixes : public testing::Test {
protected:
  void SetUp() override {
    std::string Name = fs::temp_directory_path() / "jwt-lint-fixes.XXXXXX";
    ASSERT_NE(mkdtemp(Name.data()), nullptr);
    Base = fs::canonical(Name);
    Root = Base + "/repository";
    fs::create_directories(Root);
  }
  void TearDown() override { fs::remove_all(Base); }

  void write(const std::string &Name, std::string_view Text) {
    fs::create_directories(fs::path(Root + "/" + Name).parent_path());
    std::ofstream(Root + "/" + Name, std::ios::binary) << Text;
  }

  std::string content(const std::string &Name) {
    std::ostringstream Text;
    Text << std::ifstream(Root + "/" + Name, std::ios::binary).rdbuf();
    return Text.str();
  }

  /// A plan on the texts that the files have now.
  FixPlan plan(const std::vector<Finding> &Findings) {
    return planFixes(Findings, isWarning, [this](const std::string &File) {
      const bool Exists = fs::exists(Root + "/" + File);
      return Exists ? std::optional(content(File)) : std::nullopt;
    });
  }

  /// Nothing in a test is older than this.
  std::chrono::system_clock::time_point later() const {
    return std::chrono::system_clock::now() + std::chrono::hours(1);
  }

  FixResult apply(const FixPlan &P) { return applyFixes(P, Root, later()); }

  std::string diff(const std::vector<Finding> &Findings, const std::vector<Place> &Secrets = {},
                   Texts *Hidden = nullptr) {
    FileView Disk;
    Sources Files(Root, Secrets, Disk);
    std::vector<LeftFinding> Left;
    std::string Text = diffOf(plan(Findings), Files, Left);
    if (Hidden)
      *Hidden = left(Left);
    else
      EXPECT_EQ(left(Left), Texts());
    return Text;
  }

  std::string Base, Root;
};

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

TEST_F(Fixes, PlansByFile) {
  write("a.yaml", "x: false\ny: false\n");
  write("b.yaml", "z: false\n");
  FixPlan P = plan({finding("b.yaml", 1, 4, 9, "true"), finding("a.yaml", 2, 4, 9, "true"),
                    finding("a.yaml", 1, 4, 9, "true")});
  ASSERT_EQ(P.Files.size(), 2u);
  EXPECT_EQ(P.Files.at("a.yaml").Edited.after(), "x: true\ny: true\n");
  EXPECT_EQ(P.Files.at("a.yaml").Mends, (std::vector<size_t>{1, 2}));
  EXPECT_EQ(P.Files.at("b.yaml").Edited.after(), "z: true\n");
  EXPECT_TRUE(P.Left.empty());
}

TEST_F(Fixes, PlansWhatIsWanted) {
  write("a.yaml", "x: false\ny: false\n");
  Finding NoFix = finding("a.yaml", 1, 4, 9, "");
  NoFix.Fix.clear();
  FixPlan P = plan({finding("a.yaml", 1, 4, 9, "true", Severity::Note), NoFix});
  EXPECT_TRUE(P.Files.empty());
  EXPECT_TRUE(P.Left.empty()) << "nobody asked for them";
}

TEST_F(Fixes, TheFirstOfTwoOnTheSameText) {
  write("a.yaml", "x: [a, b, c]\n");
  FixPlan P = plan({finding("a.yaml", 1, 5, 8, ""), finding("a.yaml", 1, 6, 9, ""),
                    finding("a.yaml", 1, 5, 8, "")});
  EXPECT_EQ(P.Files.at("a.yaml").Edited.after(), "x: [b, c]\n");
  EXPECT_EQ(P.Files.at("a.yaml").Mends, (std::vector<size_t>{0, 2})) << "the same edit mends both";
  EXPECT_EQ(left(P.Left), Texts{"1: another fix changes the same text; run --fix again"});
}

TEST_F(Fixes, WhatCannotBePlanned) {
  write("a.yaml", "x: false\n");
  write("b.yaml", "x: false\n");
  Finding Two = finding("a.yaml", 1, 4, 9, "true");
  Two.Fix.push_back({{"b.yaml", 1, 4, 1, 9}, "true"});
  FixPlan P =
      plan({Two, finding("gone.yaml", 1, 4, 9, "true"), finding("a.yaml", 7, 4, 9, "true")});
  EXPECT_TRUE(P.Files.empty());
  EXPECT_EQ(left(P.Left),
            (Texts{"0: its fix is in several files",
                   "1: the file's text is not on the disk, or cannot be read any more",
                   "2: the file has changed since it was analysed"}));
}

TEST_F(Fixes, ByteOrderMarksInCodeAndConfiguration) {
  write("a.yaml", "\xEF\xBB\xBFx: false\n");
  write("a.cpp", "\xEF\xBB\xBFx(false);\n");
  FixPlan P = plan({finding("a.yaml", 1, 4, 9, "true"), finding("a.cpp", 1, 6, 11, "true")});
  EXPECT_EQ(P.Files.at("a.yaml").Edited.after(), "\xEF\xBB\xBFx: true\n");
  EXPECT_EQ(P.Files.at("a.cpp").Edited.after(), "\xEF\xBB\xBFx(true);\n");
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

TEST_F(Fixes, ReplacesFiles) {
  write("deploy/a.yaml", "x: false\r\ny: \xFF");
  chmod((Root + "/deploy/a.yaml").c_str(), 0640);
  FixPlan P = plan({finding("deploy/a.yaml", 1, 4, 9, "true")});
  FixResult R = apply(P);
  EXPECT_EQ(R.Changed, Texts{"deploy/a.yaml"});
  EXPECT_EQ(R.Mended, std::vector<size_t>{0});
  EXPECT_TRUE(R.Left.empty());
  EXPECT_EQ(content("deploy/a.yaml"), "x: true\r\ny: \xFF");
  EXPECT_EQ(fs::status(Root + "/deploy/a.yaml").permissions(), fs::perms(0640));
  EXPECT_EQ(std::distance(fs::directory_iterator(Root + "/deploy"), {}), 1)
      << "no temporary file stays";
}

TEST_F(Fixes, KeepsOwners) {
  if (geteuid() != 0)
    GTEST_SKIP() << "only root may give files away";
  write("a.yaml", "x: false\n");
  ASSERT_EQ(chown((Root + "/a.yaml").c_str(), 1234, 5678), 0);
  apply(plan({finding("a.yaml", 1, 4, 9, "true")}));
  struct stat Status{};
  ASSERT_EQ(stat((Root + "/a.yaml").c_str(), &Status), 0);
  EXPECT_EQ(Status.st_uid, 1234u);
  EXPECT_EQ(Status.st_gid, 5678u);
  EXPECT_EQ(content("a.yaml"), "x: true\n");
}

TEST_F(Fixes, LeavesWhatHasChanged) {
  write("a.yaml", "x: false\n");
  FixPlan P = plan({finding("a.yaml", 1, 4, 9, "true")});
  write("a.yaml", "x: false\n# new\n");
  EXPECT_EQ(left(apply(P).Left), Texts{"0: the file has changed since it was analysed"});
  EXPECT_EQ(content("a.yaml"), "x: false\n# new\n");
  // The same text again, but written meanwhile: what was analysed may have been another.
  write("a.yaml", "x: false\n");
  EXPECT_EQ(
      left(applyFixes(P, Root, std::chrono::system_clock::now() - std::chrono::hours(1)).Left),
      Texts{"0: the file has changed since it was analysed"});
  EXPECT_EQ(apply(P).Changed, Texts{"a.yaml"});
}

TEST_F(Fixes, LeavesLinks) {
  write("a.yaml", "x: false\n");
  fs::create_symlink("a.yaml", Root + "/link.yaml");
  write("../outside/b.yaml", "x: false\n");
  fs::create_symlink("../outside", Root + "/folder");
  write("real/c.yaml", "x: false\n");
  fs::create_symlink("real", Root + "/inside");
  write("h.yaml", "x: false\n");
  fs::create_hard_link(Root + "/h.yaml", Root + "/h2.yaml");
  FixPlan P =
      plan({finding("folder/b.yaml", 1, 4, 9, "true"), finding("h.yaml", 1, 4, 9, "true"),
            finding("inside/c.yaml", 1, 4, 9, "true"), finding("link.yaml", 1, 4, 9, "true")});
  FixResult R = apply(P);
  EXPECT_EQ(left(R.Left), (Texts{"0: a symbolic link on the way to it leads out of the repository",
                                 "1: it has several hard links, which would come apart",
                                 "3: it is a symbolic link"}));
  EXPECT_EQ(R.Changed, Texts{"inside/c.yaml"})
      << "a link that stays inside is a way like any other";
  EXPECT_EQ(content("real/c.yaml"), "x: true\n");
  EXPECT_EQ(content("../outside/b.yaml"), "x: false\n");
  EXPECT_EQ(content("a.yaml"), "x: false\n");
  EXPECT_TRUE(fs::is_symlink(Root + "/link.yaml"));
}

TEST_F(Fixes, LeavesWhatIsNotOurs) {
  write(".git/hooks/a.yaml", "x: false\n");
  write("sub/.git/b.yaml", "x: false\n");
  write("r.yaml", "x: false\n");
  chmod((Root + "/r.yaml").c_str(), 0444);
  write("../d.yaml", "x: false\n");
  FixPlan P =
      plan({finding("../d.yaml", 1, 4, 9, "true"), finding(".git/hooks/a.yaml", 1, 4, 9, "true"),
            finding("r.yaml", 1, 4, 9, "true"), finding("sub/.git/b.yaml", 1, 4, 9, "true")});
  EXPECT_EQ(left(apply(P).Left),
            (Texts{"0: it is outside of the repository", "1: it belongs to git",
                   "2: it is read-only", "3: it belongs to git"}));
  for (const char *File : {"../d.yaml", ".git/hooks/a.yaml", "r.yaml", "sub/.git/b.yaml"})
    EXPECT_EQ(content(File), "x: false\n") << File;
}

TEST_F(Fixes, LeavesWhatIsGone) {
  write("a.yaml", "x: false\n");
  write("b.yaml", "x: false\n");
  FixPlan P = plan({finding("a.yaml", 1, 4, 9, "true"), finding("b.yaml", 1, 4, 9, "true")});
  fs::remove(Root + "/a.yaml");
  FixResult R = apply(P);
  EXPECT_EQ(left(R.Left), Texts{"0: it cannot be read: No such file or directory"});
  EXPECT_EQ(R.Changed, Texts{"b.yaml"}) << "the others are mended all the same";
}

//===----------------------------------------------------------------------===//
// Diffs
//===----------------------------------------------------------------------===//

TEST_F(Fixes, Diffs) {
  write("a.yaml", "1\n2\n3\n4\nx: false\n6\n7\n8\n9\n");
  EXPECT_EQ(diff({finding("a.yaml", 5, 4, 9, "true")}), "diff --git a/a.yaml b/a.yaml\n"
                                                        "--- a/a.yaml\n"
                                                        "+++ b/a.yaml\n"
                                                        "@@ -4,3 +4,3 @@\n"
                                                        " 4\n"
                                                        "-x: false\n"
                                                        "+x: true\n"
                                                        " 6\n");
}

TEST_F(Fixes, DiffsAtTheEndsOfFiles) {
  write("a.yaml", "x: false\n2\ny: false");
  EXPECT_EQ(diff({finding("a.yaml", 1, 4, 9, "true"), finding("a.yaml", 3, 4, 9, "true")}),
            "diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n"
            "@@ -1,3 +1,3 @@\n"
            "-x: false\n+x: true\n"
            " 2\n"
            "-y: false\n\\ No newline at end of file\n"
            "+y: true\n\\ No newline at end of file\n");
}

TEST_F(Fixes, DiffsThatTakeLinesOut) {
  write("a.yaml", "a:\n- RS256\n- none\nb: 1\n");
  Finding F = finding("a.yaml", 3, 1, 1, "");
  F.Fix.front().Where.EndLine = 4;
  EXPECT_EQ(diff({F}), "diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n"
                       "@@ -2,3 +2,2 @@\n - RS256\n-- none\n b: 1\n");
  write("a.yaml", "a:\n- RS256\n- none");
  F.Fix.front().Where = {"a.yaml", 2, 8, 3, 7};
  EXPECT_EQ(diff({F}), "diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n"
                       "@@ -1,3 +1,2 @@\n a:\n-- RS256\n-- none\n\\ No newline at end of file\n"
                       "+- RS256\n\\ No newline at end of file\n");
}

TEST_F(Fixes, DiffsOfSeveralPlaces) {
  std::string Text = "x: false\n";
  for (int I = 2; I != 20; ++I)
    Text += std::to_string(I) + "\n";
  write("a.yaml", Text + "y: false\n");
  const std::string Diff =
      diff({finding("a.yaml", 1, 4, 9, "true"), finding("a.yaml", 20, 4, 9, "true")});
  EXPECT_NE(Diff.find("@@ -1,2 +1,2 @@"), std::string::npos) << Diff;
  EXPECT_NE(Diff.find("@@ -19,2 +19,2 @@"), std::string::npos) << Diff;
}

TEST_F(Fixes, DiffsQuoteNames) {
  const std::string Quote = "a \"b\"\n.yaml", Umlaut = "\xC3\xA4.yaml", Space = "a b.yaml";
  for (const std::string &File : {Quote, Umlaut, Space})
    write(File, "x: false\n");
  auto Header = [&](const std::string &File) {
    const std::string Diff = diff({finding(File, 1, 4, 9, "true")});
    return Diff.substr(0, Diff.find("@@"));
  };
  EXPECT_EQ(Header(Space),
            "diff --git a/a b.yaml b/a b.yaml\n--- a/a b.yaml\t\n+++ b/a b.yaml\t\n");
  EXPECT_EQ(Header(Umlaut), "diff --git \"a/\\303\\244.yaml\" \"b/\\303\\244.yaml\"\n"
                            "--- \"a/\\303\\244.yaml\"\n+++ \"b/\\303\\244.yaml\"\n");
  EXPECT_NE(Header(Quote).find("\"a/a \\\"b\\\"\\012.yaml\""), std::string::npos);
}

TEST_F(Fixes, DiffsHideSecrets) {
  write("a.yaml", "a: 1\nsecret: s3cr3t\nx: false\nb: 2\nc: 3\nd: 4\ne: 5\n");
  const Place Secret{"a.yaml", 2, 9, 2, 15};
  // Context ends before the secret, and is as long on the other side.
  EXPECT_EQ(diff({finding("a.yaml", 3, 4, 9, "true")}, {Secret}),
            "diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n"
            "@@ -3,2 +3,2 @@\n-x: false\n+x: true\n b: 2\n");
  // A hunk cannot end in a change, unless the file does.
  Texts Hidden;
  write("a.yaml", "x: false\nsecret: s3cr3t\n");
  EXPECT_EQ(diff({finding("a.yaml", 1, 4, 9, "true")}, {Secret}, &Hidden), "");
  EXPECT_EQ(Hidden, Texts{"0: the diff leaves its file out: line 2, which the diff would have to "
                          "show, may hold a secret"});
  write("a.yaml", "a: 1\nsecret: s3cr3t\nx: false");
  EXPECT_EQ(diff({finding("a.yaml", 3, 4, 9, "true")}, {Secret}),
            "diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n"
            "@@ -3,1 +3,1 @@\n-x: false\n\\ No newline at end of file\n"
            "+x: true\n\\ No newline at end of file\n");
  // Whatever a byte order mark does to columns.
  write("a.yaml", "\xEF\xBB\xBFsecret: s3cr3t\nb: 1\nx: false\nb: 2\n");
  EXPECT_EQ(diff({finding("a.yaml", 3, 4, 9, "true")}, {{"a.yaml", 1, 9, 1, 15}}).find("s3cr3t"),
            std::string::npos);
  // On the line itself.
  write("a.yaml", "a: 1\nb: {x: false, s: s3cr3t}\nc: 1\n");
  EXPECT_EQ(diff({finding("a.yaml", 2, 8, 13, "true")}, {{"a.yaml", 2, 18, 2, 24}}, &Hidden), "");
  EXPECT_EQ(Hidden.size(), 1u);
}

TEST_F(Fixes, DiffsShowWhatAFixReplaces) {
  // By its key the value might be a secret; but it is a word of the rule's.
  write("a.yaml", "skipTokenVerification: true\n");
  EXPECT_NE(diff({finding("a.yaml", 1, 24, 28, "false")}, {{"a.yaml", 1, 24, 1, 28}}), "");
}

TEST_F(Fixes, DiffsHideWhatATerminalObeys) {
  Texts Hidden;
  write("a.yaml", "x: false # \x1b[2J\n");
  EXPECT_EQ(diff({finding("a.yaml", 1, 4, 9, "true")}, {}, &Hidden), "");
  EXPECT_EQ(Hidden, Texts{"0: the diff leaves its file out: line 1, which the diff would have to "
                          "show, holds control characters"});
  write("a.yaml", "\tx: false\r\n\xC3\xA4\n");
  EXPECT_NE(diff({finding("a.yaml", 1, 5, 10, "true")}), "") << "tabs and line ends are none";
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

TEST_F(Fixes, MendedFindingsLeaveTheReport) {
  write("a.yaml", "a:\n- RS256\n- none\nx: false\nsecret: s3cr3t\n");
  Report R;
  R.Findings = {finding("a.yaml", 3, 3, 7, ""), finding("a.yaml", 4, 4, 9, "true", Severity::Note),
                finding("a.yaml", 5, 9, 15, "")};
  R.Findings[0].Fix.front().Where = {"a.yaml", 3, 1, 4, 1};
  R.Findings[2].Fix.clear();
  R.Findings[2].Flow = {{{"a.yaml", 5, 1, 5, 7}, "here"}, {{"b.cpp", 5, 1, 5, 7}, "there"}};
  R.Dismissed = {{finding("a.yaml", 4, 1, 2, ""), {}}};
  std::vector<Place> Secrets = {{"a.yaml", 5, 9, 5, 15}};
  FileView Disk;
  FixRequest Request{Root, &Disk, later(), isWarning, false};
  FixOutcome Outcome = fixFindings(R, Secrets, Request);
  EXPECT_EQ(content("a.yaml"), "a:\n- RS256\nx: false\nsecret: s3cr3t\n");
  EXPECT_EQ(Outcome.Diff, "");
  EXPECT_EQ(Outcome.Notes,
            "fixed: a.yaml:3:3: jwt-insecure-cookie\n"
            "1 finding fixed in 1 file; 1 fix of what is below --fail-on not made\n");
  ASSERT_EQ(R.Findings.size(), 2u);
  EXPECT_EQ(R.Findings[0].Where, (Place{"a.yaml", 3, 4, 3, 9}));
  EXPECT_EQ(R.Findings[0].Fix.front().Where, (Place{"a.yaml", 3, 4, 3, 9}));
  EXPECT_EQ(R.Findings[1].Where, (Place{"a.yaml", 4, 9, 4, 15}));
  EXPECT_EQ(R.Findings[1].Flow[0].Where, (Place{"a.yaml", 4, 1, 4, 7}));
  EXPECT_EQ(R.Findings[1].Flow[1].Where, (Place{"b.cpp", 5, 1, 5, 7})) << "another file";
  EXPECT_EQ(R.Dismissed[0].What.Where.Line, 3u);
  EXPECT_EQ(Secrets[0], (Place{"a.yaml", 4, 9, 4, 15}));
}

TEST_F(Fixes, DryRunsChangeNothing) {
  write("a.yaml", "x: false\n");
  write("b.yaml", "x: false\ns: s3cr3t\n");
  Report R;
  R.Findings = {finding("a.yaml", 1, 4, 9, "true"), finding("b.yaml", 1, 4, 9, "true")};
  std::vector<Place> Secrets = {{"b.yaml", 2, 4, 2, 10}};
  FileView Disk;
  FixOutcome Outcome = fixFindings(R, Secrets, {Root, &Disk, later(), isWarning, true});
  EXPECT_EQ(R.Findings.size(), 2u);
  EXPECT_EQ(content("a.yaml"), "x: false\n");
  EXPECT_NE(Outcome.Diff.find("+x: true"), std::string::npos);
  EXPECT_EQ(
      Outcome.Notes,
      "would fix: a.yaml:1:4: jwt-insecure-cookie\n"
      "not fixed: b.yaml:1:4: jwt-insecure-cookie: the diff leaves its file out: line 2, which "
      "the diff would have to show, may hold a secret\n"
      "1 finding would be fixed in 1 file, 1 left\n");
}

TEST_F(Fixes, TextsThatAreNotOnTheDisk) {
  write("a.yaml", "x: false\n");
  Report R;
  R.Findings = {finding("a.yaml", 1, 4, 9, "true")};
  std::vector<Place> Secrets;
  FileView Staged;
  Staged.replace(Root + "/a.yaml", "x: false\n");
  FixOutcome Outcome = fixFindings(R, Secrets, {Root, &Staged, later(), isWarning, false});
  EXPECT_EQ(R.Findings.size(), 1u);
  EXPECT_NE(Outcome.Notes.find("is not on the disk"), std::string::npos) << Outcome.Notes;
  EXPECT_EQ(content("a.yaml"), "x: false\n");
}

} // namespace
} // namespace jwtlint
