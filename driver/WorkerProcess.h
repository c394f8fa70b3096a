//===- WorkerProcess.h - One worker, seen from both sides -------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A worker is a child process at the other end of a socket. The parent sends the
// index of a unit, 4 bytes; the worker answers with 8 bytes of length, 8 bytes that
// say how much of that are facts, and that: facts and what they depend on, or, if
// there are no facts, the reason. Both ends run the same program on the same machine,
// so numbers are in host order.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_WORKERPROCESS_H
#define JWTLINT_DRIVER_WORKERPROCESS_H

#include "driver/WorkerPool.h"

#include <sys/types.h>

namespace jwtlint {

class WorkerProcess {
public:
  using Clock = std::chrono::steady_clock;

  /// Forks. Inherited are descriptors that the child has to close. False if the
  /// system has no process to give.
  bool start(const PoolOptions &Options, const WorkerPool::Job &Work,
             const std::vector<CompileUnit> &Units, const std::vector<int> &Inherited);

  /// Hands out a unit. False if the worker is gone.
  bool send(uint32_t Unit, std::chrono::milliseconds Limit);

  /// Takes what has arrived. False if the worker is gone.
  bool receive();

  /// The outcome, once all of it has arrived; then the worker is idle.
  std::optional<UnitOutcome> take();

  /// Kills it and says why it ended, if that was not by this call.
  std::string stop(const PoolOptions &Options);

  bool running() const { return Pid > 0; }
  bool idle() const { return !Busy; }
  int descriptor() const { return Socket; }
  uint32_t unit() const { return Unit; }
  Clock::time_point deadline() const { return Deadline; }
  unsigned unitsDone() const { return Done; }

private:
  pid_t Pid = -1;
  int Socket = -1;
  bool Busy = false;
  uint32_t Unit = 0;
  unsigned Done = 0;
  Clock::time_point Deadline;
  std::string Buffer;
};

} // namespace jwtlint

#endif // JWTLINT_DRIVER_WORKERPROCESS_H
