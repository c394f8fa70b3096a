//===- WorkerPoolTest.cpp - A unit costs at most itself ---------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/WorkerPool.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

namespace jwtlint {
namespace {

using namespace std::chrono_literals;

/// Does what the unit's name says.
ExtractResult act(const CompileUnit &Unit) {
  ExtractResult R;
  R.Result.Unit = Unit.File;
  if (Unit.File == "crash") {
    signal(SIGSEGV, SIG_DFL); // sanitizers have a handler of their own
    raise(SIGSEGV);
  }
  if (Unit.File == "hang")
    pause();
  if (Unit.File == "exit")
    _exit(3);
  if (Unit.File == "fail")
    R.Failure = "Clang could not parse it";
  if (Unit.File == "eat")
    R.Result.Unit.resize(size_t{1} << 34);
  if (Unit.File == "large")
    R.Result.Files.assign(100'000, std::string(100, 'x'));
  if (Unit.File == "write")
    R.Result.Unit = (std::ofstream("worker-wrote-this") << "x").flush() ? "wrote" : "could not";
  return R;
}

std::vector<UnitOutcome> run(const std::vector<std::string> &Names, unsigned Workers) {
  std::vector<CompileUnit> Units;
  for (const std::string &Name : Names)
    Units.push_back({Name, "/", {}});
  PoolOptions Options;
  Options.Workers = Workers;
  Options.UnitLimit = 1500ms;
  return WorkerPool(Options, act, [](size_t, const CompileUnit &) {}).run(Units);
}

TEST(WorkerPool, OutcomesKeepTheOrderOfUnits) {
  std::vector<std::string> Names;
  for (int I = 0; I != 200; ++I)
    Names.push_back(std::to_string(I));
  std::vector<UnitOutcome> Outcomes = run(Names, 3);
  ASSERT_EQ(Outcomes.size(), Names.size());
  for (size_t I = 0; I != Names.size(); ++I) {
    ASSERT_TRUE(Outcomes[I].Result);
    EXPECT_EQ(Outcomes[I].Result->Unit, Names[I]);
  }
}

TEST(WorkerPool, TroubleCostsOnlyItself) {
  for (unsigned Workers : {1U, 2U, 7U}) {
    auto Outcomes = run({"a", "crash", "b", "hang", "c", "fail", "exit", "d"}, Workers);
    ASSERT_EQ(Outcomes.size(), 8U);
    for (size_t Good : {0, 2, 4, 7})
      EXPECT_TRUE(Outcomes[Good].Result) << Good;
    EXPECT_EQ(Outcomes[1].Failure, "the analyser crashed (signal 11)");
    EXPECT_EQ(Outcomes[3].Failure, "took longer than 1.5 s");
    EXPECT_EQ(Outcomes[5].Failure, "Clang could not parse it");
    EXPECT_EQ(Outcomes[6].Failure, "the analyser ended (status 3)");
  }
}

TEST(WorkerPool, MemoryIsLimited) {
  auto Outcomes = run({"a", "eat", "b"}, 1);
  EXPECT_EQ(Outcomes[1].Failure, "ran out of memory");
  EXPECT_TRUE(Outcomes[2].Result);
}

TEST(WorkerPool, LargeFacts) {
  auto Outcomes = run({"large"}, 1);
  ASSERT_TRUE(Outcomes[0].Result) << Outcomes[0].Failure;
  EXPECT_EQ(Outcomes[0].Result->Files.size(), 100'000U);
}

TEST(WorkerPool, WorkersWriteNoFiles) {
  auto Outcomes = run({"write"}, 1);
  ASSERT_TRUE(Outcomes[0].Result);
  EXPECT_EQ(Outcomes[0].Result->Unit, "could not");
  unlink("worker-wrote-this");
}

TEST(WorkerPool, NoUnits) { EXPECT_TRUE(run({}, 4).empty()); }

} // namespace
} // namespace jwtlint
