//===- WorkerPool.h - Units analysed in processes of their own --*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hostile input can crash Clang, make it run for ever or eat all memory. So units
// are analysed in forked worker processes, one at a time each; a unit that kills
// its worker costs only itself, and a fresh worker takes over. Workers have a
// memory limit, write no files, dump no core, and their output goes nowhere:
// Clang's crash reports quote source text, which may hold secrets.
//
// run() must be called while the process has a single thread. SIGINT and SIGTERM
// are handled while it runs: they end all workers.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_WORKERPOOL_H
#define JWTLINT_DRIVER_WORKERPOOL_H

#include "checks/extract/Extract.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jwtlint {

struct PoolOptions {
  unsigned Workers = 1;
  std::chrono::milliseconds UnitLimit = std::chrono::seconds(60); ///< of wall time
  uint64_t MemoryLimit = uint64_t{4} << 30;                       ///< of address space, in bytes
};

struct UnitOutcome {
  std::optional<Facts> Result;
  std::string Seen;    ///< writeDependencies(); empty if they will not last
  std::string Failure; ///< why there is no result
};

class WorkerPool {
public:
  using Job = std::function<ExtractResult(const CompileUnit &)>;
  /// Called between events, at least ten times a second: units done, and the one
  /// that was handed out last.
  using Progress = std::function<void(size_t Done, const CompileUnit &Last)>;

  WorkerPool(PoolOptions Options, Job Work, Progress Report)
      : Options(Options), Work(std::move(Work)), Report(std::move(Report)) {}

  /// One outcome for each unit, in their order. If a signal came, nothing;
  /// signal() says which.
  std::vector<UnitOutcome> run(const std::vector<CompileUnit> &Units);

  int signal() const { return Signal; }

private:
  PoolOptions Options;
  Job Work;
  Progress Report;
  int Signal = 0;
};

/// How many processors this process may use.
unsigned availableProcessors();

} // namespace jwtlint

#endif // JWTLINT_DRIVER_WORKERPOOL_H
