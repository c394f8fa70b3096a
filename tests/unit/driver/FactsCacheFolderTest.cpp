//===- FactsCacheFolderTest.cpp - A folder that nobody else may write -----===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/FactsCacheFolder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

namespace fs = std::filesystem;

class FactsCacheFolderTest : public testing::Test {
protected:
  void SetUp() override {
    std::string Name = fs::temp_directory_path() / "jwt-lint-test-XXXXXX";
    ASSERT_NE(mkdtemp(Name.data()), nullptr);
    Top = Name;
  }
  void TearDown() override { fs::remove_all(Top); }

  std::unique_ptr<FactsCacheFolder> open(const std::string &Name = "c") {
    return FactsCacheFolder::open(Top + "/" + Name, Why);
  }

  std::vector<std::string> entries() const {
    std::vector<std::string> Names;
    for (const auto &Entry : fs::directory_iterator(Top + "/c/units"))
      Names.push_back(Entry.path().filename());
    std::sort(Names.begin(), Names.end());
    return Names;
  }

  void age(const std::string &Name, int Days) const {
    fs::last_write_time(Top + "/c/units/" + Name,
                        fs::file_time_type::clock::now() - std::chrono::hours(24 * Days));
  }

  std::string Top, Why;
};

TEST_F(FactsCacheFolderTest, IsTheUsersOwn) {
  mode_t Old = umask(0);
  auto Folder = open("deep/down/c");
  umask(Old);
  ASSERT_TRUE(Folder) << Why;
  EXPECT_TRUE(Folder->write("a", "text"));
  auto Rights = [&](const char *Name) {
    return fs::status(Top + "/deep/down/" + Name).permissions();
  };
  EXPECT_EQ(Rights("c"), fs::perms::owner_all);
  EXPECT_EQ(Rights("c/units"), fs::perms::owner_all);
  EXPECT_EQ(Rights("c/salt"), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(Rights("c/units/a"), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(FactsCacheFolderTest, WhatOthersMayWriteIsNotUsed) {
  ASSERT_TRUE(open());
  for (fs::perms More : {fs::perms::group_write, fs::perms::others_write}) {
    fs::permissions(Top + "/c", fs::perms::owner_all | More);
    EXPECT_FALSE(open());
    EXPECT_EQ(Why, "others may write to it");
  }
  fs::permissions(Top + "/c", fs::perms::owner_all | fs::perms::group_read);
  Why.clear();
  EXPECT_TRUE(open()) << Why;
}

TEST_F(FactsCacheFolderTest, WhatIsSomebodyElsesIsNotUsed) {
  // As root another owner is easily made; for others the root folder has one.
  if (geteuid() != 0)
    EXPECT_FALSE(FactsCacheFolder::open("/", Why));
  else {
    fs::create_directory(Top + "/c");
    ASSERT_EQ(chown((Top + "/c").c_str(), 12345, 12345), 0);
    EXPECT_FALSE(open());
  }
  EXPECT_EQ(Why, "it belongs to somebody else");
}

TEST_F(FactsCacheFolderTest, NoFolderNoCache) {
  std::ofstream(Top + "/file") << "x";
  EXPECT_FALSE(open("file"));
  EXPECT_EQ(Why, "Not a directory");
  EXPECT_FALSE(open("file/below"));
  EXPECT_EQ(Why, "Not a directory");
}

TEST_F(FactsCacheFolderTest, OneSaltForAll) {
  std::vector<std::string> Salts(8);
  {
    std::vector<std::jthread> Runs;
    Runs.reserve(Salts.size());
    for (std::string &Salt : Salts)
      Runs.emplace_back([&] {
        std::string Reason;
        auto Folder = FactsCacheFolder::open(Top + "/c", Reason);
        Salt = Folder ? Folder->salt() : Reason;
      });
  }
  EXPECT_EQ(Salts.front().size(), 16U);
  EXPECT_EQ(std::count(Salts.begin(), Salts.end(), Salts.front()), std::ssize(Salts));
  EXPECT_EQ(open()->salt(), Salts.front());
  EXPECT_NE(open("other")->salt(), Salts.front());
}

TEST_F(FactsCacheFolderTest, ADamagedSaltIsReplaced) {
  std::string Old = open()->salt();
  fs::resize_file(Top + "/c/salt", 7);
  std::string New = open()->salt();
  EXPECT_EQ(New.size(), 16U);
  EXPECT_NE(New, Old);
  EXPECT_EQ(open()->salt(), New);
}

TEST_F(FactsCacheFolderTest, EntriesAreWholeOrNotThere) {
  auto Folder = open();
  ASSERT_TRUE(Folder);
  std::vector<std::jthread> Runs;
  for (char Letter : {'a', 'b', 'c'})
    Runs.emplace_back([&, Letter] {
      for (int Round = 0; Round != 200; ++Round)
        Folder->write("entry", std::string(5000 + 1000 * (Letter - 'a'), Letter));
    });
  auto Reader = open();
  for (int Round = 0; Round != 500; ++Round)
    if (std::optional<std::string> Text = Reader->read("entry"))
      ASSERT_EQ(*Text, std::string(5000 + 1000 * (Text->front() - 'a'), Text->front()));
  Runs.clear();
  EXPECT_TRUE(Reader->read("entry"));
  EXPECT_EQ(entries(), std::vector<std::string>{"entry"});
}

TEST_F(FactsCacheFolderTest, AFullDiskLeavesThingsAsTheyWere) {
  auto Folder = open();
  ASSERT_TRUE(Folder->write("a", "old"));
  auto *OldHandler = signal(SIGXFSZ, SIG_IGN);
  rlimit Old{}, Small{};
  getrlimit(RLIMIT_FSIZE, &Old);
  Small = Old;
  Small.rlim_cur = 1000;
  setrlimit(RLIMIT_FSIZE, &Small);
  EXPECT_FALSE(Folder->write("a", std::string(100'000, 'x')));
  EXPECT_FALSE(Folder->write("b", std::string(100'000, 'x')));
  setrlimit(RLIMIT_FSIZE, &Old);
  signal(SIGXFSZ, OldHandler);
  EXPECT_EQ(Folder->read("a"), "old");
  EXPECT_FALSE(Folder->read("b"));
  EXPECT_EQ(entries(), std::vector<std::string>{"a"});
}

TEST_F(FactsCacheFolderTest, PruningKeepsWhatIsUsed) {
  auto Folder = open();
  EXPECT_TRUE(Folder->needsPruning());
  for (const char *Name : {"a", "b", "c", "d"})
    ASSERT_TRUE(Folder->write(Name, std::string(100'000, 'x')));
  std::ofstream(Top + "/c/units/tmp-1") << "of a run that was killed";
  std::ofstream(Top + "/c/units/tmp-2") << "of a run that goes on";
  age("a", 20), age("b", 10), age("c", 40), age("d", 15), age("tmp-1", 1);
  EXPECT_TRUE(Folder->read("b")); // which may have turned out to be of no use
  Folder->markUsed("a");
  Folder->prune(1'000'000);
  EXPECT_FALSE(Folder->needsPruning());
  EXPECT_EQ(entries(), (std::vector<std::string>{"a", "b", "d", "tmp-2"}));
  // Three have too much, two have more than three quarters of what is allowed.
  Folder->prune(250'000);
  EXPECT_EQ(entries(), (std::vector<std::string>{"a", "tmp-2"}));
}

} // namespace
} // namespace jwtlint
