//===- FactsCacheTest.cpp - Never stale, never in the way -----------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCache.h"
#include "facts/FactsIO.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <set>

namespace jwtlint {
namespace {

namespace fs = std::filesystem;

/// A repository of one unit, in whose facts everything shows that its headers say.
class FactsCacheTest : public testing::Test {
protected:
  void SetUp() override {
    std::string Error;
    ASSERT_TRUE(Models.add("toy.yaml",
                           "library: toy\nfunctions:\n"
                           "  - {name: sign, args: {0: secret}}\n",
                           Error))
        << Error;
    std::string Name = fs::temp_directory_path() / "jwt-lint-test-XXXXXX";
    ASSERT_NE(mkdtemp(Name.data()), nullptr);
    Top = fs::canonical(Name);
    fs::create_directory(path("r"));
    Extraction.Models = &Models;
    Extraction.Root = path("r");
    Extraction.Replaced = &Replaced;
    Extraction.IsOwned = [this](std::string_view File) {
      return File.starts_with(path("r")) && File.find(Foreign) == std::string_view::npos;
    };
    Cache.Folder = path("cache");
    Cache.Program = "this";
    Unit = {path("r/main.cpp"), path("r"), {"-std=c++17", "-Ione", "-Itwo"}};
  }
  void TearDown() override { fs::remove_all(Top); }

  std::string path(const std::string &Name) const { return Top + "/" + Name; }

  void write(const std::string &Name, const std::string &Text) const {
    fs::create_directories(fs::path(path(Name)).parent_path());
    std::ofstream(path(Name)) << Text;
  }

  std::unique_ptr<FactsCache> open() {
    std::string Why;
    auto Opened = FactsCache::open(Cache, Extraction, Why);
    EXPECT_TRUE(Opened) << Why;
    Extraction.Salt = Opened->salt();
    return Opened;
  }

  /// The facts as a run without cache sees them; a run with one keeps them.
  std::string parse(FactsCache *Keeper = nullptr) {
    ExtractResult R = extract(Unit, Extraction);
    EXPECT_EQ(R.Failure, "");
    EXPECT_TRUE(R.Seen.Lasting);
    if (Keeper)
      Keeper->keep(Unit, R.Result, writeDependencies(R.Seen));
    return writeFacts(R.Result);
  }

  /// What a new run finds, empty if it has to parse.
  std::string found() {
    std::optional<Facts> F = std::move(open()->find({Unit}, 1).front());
    return F ? writeFacts(*F) : "";
  }

  /// Has Change made a difference to the cache, and its undoing not?
  void expectChangeCounts(const std::function<void()> &Change, const std::function<void()> &Undo) {
    std::string Before = parse(open().get());
    EXPECT_EQ(found(), Before);
    Change();
    EXPECT_EQ(found(), "");
    Undo();
    EXPECT_EQ(found(), Before);
  }

  /// The only entry.
  fs::path entry() const {
    fs::path Only;
    for (const auto &Entry : fs::directory_iterator(path("cache/units"))) {
      EXPECT_TRUE(Only.empty());
      Only = Entry.path();
    }
    return Only;
  }

  ModelSet Models;
  std::map<std::string, std::string, std::less<>> Replaced;
  std::string Foreign = "foreign";
  ExtractOptions Extraction;
  CacheOptions Cache;
  CompileUnit Unit;
  std::string Top;
};

constexpr const char *Main = "void sign(const char *);\n#include <a.h>\n"
                             "#if __has_include(<b.h>)\n#include <b.h>\n#endif\n"
                             "void f() { sign(A); }\n";

TEST_F(FactsCacheTest, WhatTheUnitIs) {
  write("r/main.cpp", Main);
  write("r/two/a.h", "#define A \"text\"\n");
  auto WithArgument = [&](const char *Text) {
    return [this, Text] { Unit.Arguments.back() = Text; };
  };
  expectChangeCounts(WithArgument("-DX"), WithArgument("-Itwo"));
  expectChangeCounts([&] { Cache.Program = "another build"; }, [&] { Cache.Program = "this"; });
  ModelSet Other;
  std::string Error;
  ASSERT_TRUE(
      Other.add("toy.yaml", "library: toy\nfunctions:\n  - {name: sign, args: {0: log}}\n", Error));
  expectChangeCounts([&] { Extraction.Models = &Other; }, [&] { Extraction.Models = &Models; });
  expectChangeCounts([&] { Foreign = "main"; }, [&] { Foreign = "foreign"; });
  expectChangeCounts([&] { setenv("CPATH", "/nowhere", 1); }, [&] { unsetenv("CPATH"); });
}

TEST_F(FactsCacheTest, WhatTheFilesSay) {
  write("r/main.cpp", Main);
  write("r/two/a.h", "#define A \"text\"\n");
  auto Write = [&](const char *Name, const char *Text) {
    return [this, Name, Text] { write(Name, Text); };
  };
  auto Remove = [&](const char *Name) { return [this, Name] { fs::remove(path(Name)); }; };
  expectChangeCounts(Write("r/two/a.h", "#define A \"text\" // NOLINT\n"),
                     Write("r/two/a.h", "#define A \"text\"\n"));
  fs::create_directory(path("r/one"));
  expectChangeCounts(Write("r/one/a.h", "#define A \"shadow\"\n"), Remove("r/one/a.h"));
  expectChangeCounts(Write("r/two/b.h", ""), Remove("r/two/b.h"));
  // As the index of git may have it.
  expectChangeCounts([&] { Replaced[path("r/two/a.h")] = "#define A \"staged\"\n"; },
                     [&] { Replaced.clear(); });
  expectChangeCounts([&] { Replaced[path("r/one/b.h")] = ""; }, [&] { Replaced.clear(); });
}

TEST_F(FactsCacheTest, TimesDoNotCount) {
  write("r/main.cpp", Main);
  write("r/two/a.h", "#define A \"text\"\n");
  std::string Before = parse(open().get());
  fs::last_write_time(path("r/two/a.h"), fs::file_time_type::clock::now() + std::chrono::hours(1));
  write("r/two/unrelated.h", "");
  EXPECT_EQ(found(), Before);
}

/// Whatever happens to the files, facts from the cache are those of a new parse.
class RandomChanges : public FactsCacheTest {
protected:
  void change() {
    std::error_code Ignored; // what cannot be done is no change
    const std::string Name = path(any(Names));
    const unsigned What = Random() % 8;
    if (What == 0)
      fs::remove_all(fs::path(Name).parent_path() == path("r") ? Name : folderOf(Name), Ignored);
    if (What == 1)
      return Replaced.empty() ? void(Replaced[Name] = any(Texts)) : Replaced.clear();
    if (What == 2) {
      fs::remove_all(path("r/one"), Ignored);
      return fs::create_directory_symlink(path("r/two"), path("r/one"), Ignored);
    }
    if (What > 2)
      fs::remove_all(Name, Ignored);
    fs::create_directories(folderOf(Name), Ignored);
    if (What == 4)
      fs::create_symlink(path(any(Names)), Name, Ignored);
    if (What == 5)
      fs::create_hard_link(path(any(Names)), Name, Ignored);
    if (What > 5)
      std::ofstream(Name) << any(Texts);
  }

private:
  static std::string folderOf(const std::string &Name) { return fs::path(Name).parent_path(); }

  const std::string &any(const std::vector<std::string> &List) {
    return List[Random() % List.size()];
  }

  const std::vector<std::string> Names = {"r/one/a.h", "r/two/a.h", "r/one/b.h",
                                          "r/two/b.h", "r/a.h",     "r/foreign/a.h"};
  const std::vector<std::string> Texts = {"#define A \"one\"\n",
                                          "\n#define A \"two\"\n",
                                          "#include \"b.h\"\n#define A B\n",
                                          "#define B \"three\"\n",
                                          "#pragma once\n#include_next <a.h>\n",
                                          "inline void g() { sign(\"four\"); }\n",
                                          ""};
  std::mt19937 Random{7};
};

TEST_F(RandomChanges, AreSeen) {
  write("r/main.cpp", Main);
  int Hits = 0;
  std::set<std::string> Different;
  for (int Round = 0; Round != 400; ++Round) {
    change();
    std::string Cached = found();
    std::string Parsed = parse(Cached.empty() ? open().get() : nullptr);
    Hits += !Cached.empty();
    Different.insert(Parsed);
    if (!Cached.empty())
      ASSERT_EQ(Cached, Parsed) << "round " << Round;
  }
  // Else this would show nothing.
  EXPECT_GT(Hits, 50);
  EXPECT_GT(Different.size(), 10U);
}

TEST_F(FactsCacheTest, DamageIsAMissAndGoes) {
  write("r/main.cpp", Main);
  write("r/two/a.h", "#define A \"text\"\n");
  std::string Before = parse(open().get());
  std::ifstream In(entry(), std::ios::binary);
  const std::string Good((std::istreambuf_iterator<char>(In)), {});
  ASSERT_GT(Good.size(), 100U);
  auto Put = [&](std::string_view Bytes, const fs::path &Where) {
    std::ofstream(Where, std::ios::binary) << Bytes;
  };
  const fs::path Where = entry();
  std::mt19937 Random(3);
  for (int Round = 0; Round != 300; ++Round) {
    std::string Bytes = Good;
    if (Round % 3 == 0)
      Bytes.resize(Random() % Good.size());
    else
      Bytes[Random() % Good.size()] ^= static_cast<char>(1 + Random() % 255);
    Put(Bytes, Where);
    ASSERT_EQ(found(), "") << Round;
    ASSERT_FALSE(fs::exists(Where)) << Round;
  }
  Put(Good, Where);
  EXPECT_EQ(found(), Before);
  // What is good for one unit is not for another.
  fs::remove(Where);
  Unit.Arguments.emplace_back("-DOTHER");
  parse(open().get());
  fs::rename(entry(), Where);
  Unit.Arguments.pop_back();
  EXPECT_EQ(found(), "");
}

TEST_F(FactsCacheTest, SomeStatesOfAUnitAreKept) {
  write("r/main.cpp", Main);
  std::vector<std::string> Results;
  auto State = [&](int I) {
    write("r/two/a.h", "#define A \"" + std::string(I + 1, 'x') + "\"\n");
  };
  for (int I = 0; I != 4; ++I) {
    State(I);
    Results.push_back(parse(open().get()));
  }
  for (int I = 0; I != 4; ++I) {
    State(I);
    EXPECT_EQ(found(), Results[I]) << I;
  }
  State(9);
  parse(open().get());
  EXPECT_EQ(std::distance(fs::directory_iterator(path("cache/units")), {}), 4);
}

TEST_F(FactsCacheTest, ManyAtOnce) {
  write("r/two/a.h", "#define A \"text\"\n");
  std::vector<CompileUnit> Units;
  std::vector<std::string> Expected;
  auto Keeper = open();
  for (int I = 0; I != 24; ++I) {
    std::string Name = "r/" + std::to_string(I) + ".cpp";
    write(Name, Main);
    Unit.File = path(Name);
    Units.push_back(Unit);
    Expected.push_back(parse(I % 3 == 0 ? nullptr : Keeper.get()));
  }
  for (unsigned Threads : {0U, 1U, 8U, 100U}) {
    std::vector<std::optional<Facts>> Found = open()->find(Units, Threads);
    ASSERT_EQ(Found.size(), Units.size());
    for (size_t I = 0; I != Units.size(); ++I)
      EXPECT_EQ(Found[I] ? writeFacts(*Found[I]) : "", I % 3 == 0 ? "" : Expected[I]) << I;
  }
  EXPECT_TRUE(open()->find({}, 4).empty());
}

TEST_F(FactsCacheTest, WhatDoesNotLastIsNotKept) {
  write("r/main.cpp", Main);
  open()->keep(Unit, {}, "");
  EXPECT_TRUE(fs::is_empty(path("cache/units")));
}

TEST(CustomaryCacheFolder, FollowsTheEnvironment) {
  std::string Home = std::getenv("HOME") ? std::getenv("HOME") : "";
  setenv("XDG_CACHE_HOME", "/x", 1);
  setenv("HOME", "/h", 1);
  EXPECT_EQ(customaryCacheFolder(), "/x/jwt-lint");
  setenv("XDG_CACHE_HOME", "relative", 1); // not to be used, says the XDG specification
  EXPECT_EQ(customaryCacheFolder(), "/h/.cache/jwt-lint");
  unsetenv("XDG_CACHE_HOME");
  unsetenv("HOME");
  EXPECT_EQ(customaryCacheFolder(), "");
  setenv("HOME", Home.c_str(), 1);
}

} // namespace
} // namespace jwtlint
