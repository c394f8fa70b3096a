//===- DependenciesTest.cpp -----------------------------------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an extraction has asked the file system, found and not found, is known after it.
//
//===----------------------------------------------------------------------===//

#include "checks/extract/Dependencies.h"
#include "checks/extract/Extract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>

namespace jwtlint {
namespace {

namespace fs = std::filesystem;

class DependenciesTest : public testing::Test {
protected:
  void SetUp() override {
    std::string Error;
    ASSERT_TRUE(Models.addBuiltIn(Error)) << Error;
    std::string Name = fs::temp_directory_path() / "jwt-lint-test-XXXXXX";
    ASSERT_NE(mkdtemp(Name.data()), nullptr);
    Top = fs::canonical(Name);
  }
  void TearDown() override { fs::remove_all(Top); }

  std::string path(const std::string &Name) const { return Top + "/" + Name; }

  void write(const std::string &Name, const std::string &Text) const {
    fs::create_directories(fs::path(path(Name)).parent_path());
    std::ofstream(path(Name)) << Text;
  }

  Dependencies extractIt(const std::vector<std::string> &Arguments = {}) {
    ExtractOptions Options;
    Options.Models = &Models;
    Options.Root = Top;
    Options.Replaced = &Replaced;
    Options.IsOwned = [this](std::string_view File) {
      return File.starts_with(Top) && !File.starts_with(path("theirs"));
    };
    std::vector<std::string> All = {"-std=c++17"};
    All.insert(All.end(), Arguments.begin(), Arguments.end());
    ExtractResult R = extract({path("main.cpp"), Top, All}, Options);
    EXPECT_EQ(R.Failure, "");
    EXPECT_TRUE(R.Seen.Lasting);
    return R.Seen;
  }

  /// The answer for a file below the folder, or for an absolute path.
  const Dependency *find(const Dependencies &D, const std::string &Name) const {
    std::string Path = Name.starts_with('/') ? Name : path(Name);
    auto I = std::find_if(D.Paths.begin(), D.Paths.end(),
                          [&](const Dependency &P) { return P.Path == Path; });
    return I == D.Paths.end() ? nullptr : &*I;
  }

  SeenAs kindOf(const Dependencies &D, const std::string &Name) const {
    const Dependency *P = find(D, Name);
    EXPECT_TRUE(P) << Name;
    return P ? P->As : SeenAs::Other;
  }

  ModelSet Models;
  std::map<std::string, std::string, std::less<>> Replaced;
  std::string Top;
};

TEST_F(DependenciesTest, WhatIsReadHasItsHash) {
  write("main.cpp", "#include \"a.h\" // a comment counts\n");
  write("a.h", "int a;\n");
  Dependencies D = extractIt();
  for (const char *Name : {"main.cpp", "a.h"}) {
    ASSERT_TRUE(find(D, Name));
    EXPECT_EQ(find(D, Name)->As, SeenAs::Read);
    EXPECT_EQ(find(D, Name)->RealPath, "");
  }
  EXPECT_EQ(find(D, "a.h")->Content, hashOf("int a;\n"));
}

TEST_F(DependenciesTest, PlacesWhereAHeaderCouldHaveBeenAreKnown) {
  write("main.cpp", "#include <lib/a.h>\n#include \"nowhere.h\"\n");
  write("one/lib/other.h", "");
  write("two/lib/a.h", "");
  Dependencies D = extractIt({"-Ione", "-Itwo", "-Ithree"});
  EXPECT_EQ(kindOf(D, "one/lib/a.h"), SeenAs::Missing);
  EXPECT_EQ(kindOf(D, "two/lib/a.h"), SeenAs::Read);
  EXPECT_EQ(kindOf(D, "three"), SeenAs::Missing); // so nothing below it needs to be known
  EXPECT_EQ(kindOf(D, "nowhere.h"), SeenAs::Missing);
  EXPECT_EQ(kindOf(D, "one/nowhere.h"), SeenAs::Missing);
}

TEST_F(DependenciesTest, HasIncludeAsksAsWell) {
  write("main.cpp",
        "#if __has_include(\"here.h\") && !__has_include(\"gone.h\")\nint a;\n#endif\n");
  write("here.h", "text");
  Dependencies D = extractIt();
  EXPECT_EQ(kindOf(D, "here.h"), SeenAs::File); // its text did not matter
  EXPECT_EQ(kindOf(D, "gone.h"), SeenAs::Missing);
}

TEST_F(DependenciesTest, LinksAreFollowedAndNamed) {
  write("main.cpp", "#include \"link.h\"\n#include \"folder/b.h\"\n");
  write("a.h", "int a;\n");
  write("real/b.h", "int b;\n");
  fs::create_symlink("a.h", path("link.h"));
  fs::create_symlink("real", path("folder"));
  Dependencies D = extractIt();
  ASSERT_TRUE(find(D, "link.h") && find(D, "folder/b.h"));
  EXPECT_EQ(find(D, "link.h")->RealPath, path("a.h"));
  EXPECT_EQ(find(D, "folder/b.h")->RealPath, path("real/b.h"));
}

TEST_F(DependenciesTest, WhatIsTheSameFileIsKnown) {
  write("main.cpp", "#include \"a.h\"\n#include \"copy.h\"\n#include \"hard.h\"\n");
  write("a.h", "int a();\n");
  write("copy.h", "int a();\n");
  fs::create_hard_link(path("a.h"), path("hard.h"));
  Dependencies D = extractIt();
  ASSERT_TRUE(find(D, "hard.h") && find(D, "copy.h"));
  EXPECT_EQ(find(D, "copy.h")->Same, 0U);
  EXPECT_EQ(find(D, "hard.h") - find(D, "hard.h")->Same, find(D, "a.h"));
  EXPECT_EQ(find(D, "hard.h")->As, SeenAs::File); // Clang has read it as a.h
}

TEST_F(DependenciesTest, OwnershipIsAQuestion) {
  write("main.cpp", "#include \"a.h\"\n#include \"theirs/b.h\"\n");
  write("a.h", "int a;\n");
  write("theirs/b.h", "int b;\n");
  std::vector<OwnershipAnswer> Expected = {{path("a.h"), true}, {path("theirs/b.h"), false}};
  Dependencies D = extractIt();
  std::erase_if(D.Owners, [&](const OwnershipAnswer &A) { return !A.Path.starts_with(Top); });
  EXPECT_EQ(D.Owners, Expected);
}

TEST_F(DependenciesTest, ReplacedFilesCountWithTheirReplacement) {
  write("main.cpp", "#include \"a.h\"\n#include \"new/b.h\"\n");
  write("a.h", "int a;\n");
  Replaced[path("a.h")] = "int other;\n";
  Replaced[path("new/b.h")] = "";
  Dependencies D = extractIt();
  ASSERT_TRUE(find(D, "a.h") && find(D, "new/b.h"));
  EXPECT_EQ(find(D, "a.h")->Content, hashOf("int other;\n"));
  EXPECT_EQ(find(D, "new/b.h")->Content, hashOf(""));
  EXPECT_EQ(kindOf(D, "new"), SeenAs::Folder);
}

TEST_F(DependenciesTest, StandInsAreNotInTheFileSystem) {
  write("main.cpp", "#include \"vendored/include/jwt-cpp/jwt.h\"\n"
                    "auto a = jwt::algorithm::hs256{\"k\"};\n");
  Dependencies D = extractIt();
  // The second parse finds by a detour what is not where it was looked for.
  EXPECT_EQ(kindOf(D, "vendored/include/jwt-cpp"), SeenAs::Missing);
  for (const Dependency &P : D.Paths)
    EXPECT_TRUE(P.As != SeenAs::Read || !P.Path.starts_with("/jwt-lint/")) << P.Path;
}

TEST_F(DependenciesTest, EveryAnswerOnce) {
  write("main.cpp", "#include <cstddef>\n#include \"gone.h\"\n#include \"gone.h\"\n");
  Dependencies D = extractIt();
  auto Before = [](const Dependency &A, const Dependency &B) { return A.Path < B.Path; };
  EXPECT_TRUE(std::is_sorted(D.Paths.begin(), D.Paths.end(), Before));
  for (size_t I = 1; I < D.Paths.size(); ++I)
    EXPECT_NE(D.Paths[I - 1].Path, D.Paths[I].Path);
}

Dependencies sample() {
  Dependencies D;
  D.Paths = {{"/r/a.h", SeenAs::Read, 0, {1, ~uint64_t{0}}, ""},
             {"/r/b", SeenAs::Folder, 0, {}, ""},
             {"/r/b/a.h", SeenAs::Read, 2, {7, 8}, "/r/real/a.h"},
             {"/r/b/b.h", SeenAs::Missing, 0, {}, ""},
             {"/usr", SeenAs::Listed, 0, {3, 4}, ""},
             {"/usr/\xff\n", SeenAs::Empty, 0, {}, ""}};
  D.Owners = {{"/r/a.h", true}, {"/usr/a.h", false}};
  return D;
}

TEST(DependenciesIO, RoundTrip) {
  EXPECT_EQ(readDependencies(writeDependencies(sample())), sample());
  EXPECT_EQ(readDependencies(writeDependencies({})), Dependencies());
}

TEST(DependenciesIO, APathIsTheSameOnlyAsAnEarlierOne) {
  Dependencies D = sample();
  D.Paths[2].Same = 3;
  EXPECT_FALSE(readDependencies(writeDependencies(D)));
}

TEST(DependenciesIO, DamageNeverCrashes) {
  const std::string Good = writeDependencies(sample());
  for (size_t Size = 0; Size != Good.size(); ++Size)
    EXPECT_FALSE(readDependencies(std::string_view(Good).substr(0, Size))) << Size;
  EXPECT_FALSE(readDependencies(Good + '\0'));
  std::mt19937 Random(1);
  for (int Round = 0; Round != 20'000; ++Round) {
    std::string Bytes = Good;
    for (int Change = 0; Change != 3; ++Change)
      Bytes[Random() % Bytes.size()] = static_cast<char>(Random());
    readDependencies(Bytes);
  }
}

} // namespace
} // namespace jwtlint
