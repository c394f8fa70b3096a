//===- WorkerPool.cpp - Units analysed in processes of their own -*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/WorkerPool.h"

#include "driver/WorkerProcess.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <deque>
#include <set>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <unistd.h>

namespace jwtlint {
namespace {

volatile std::sig_atomic_t CaughtSignal = 0;
std::array<int, 2> SignalPipe = {-1, -1};

extern "C" void catchSignal(int Number) {
  int Saved = errno;
  CaughtSignal = Number;
  // Wakes poll(), also if the signal comes just before it.
  [[maybe_unused]] ssize_t Count = write(SignalPipe[1], "", 1);
  errno = Saved;
}

/// Catches SIGINT and SIGTERM as long as it lives.
class SignalScope {
public:
  SignalScope() {
    CaughtSignal = 0;
    if (pipe2(SignalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
      SignalPipe = {-1, -1};
    struct sigaction Action{};
    Action.sa_handler = catchSignal;
    sigaction(SIGINT, &Action, &OldInterrupt);
    sigaction(SIGTERM, &Action, &OldTerminate);
  }
  ~SignalScope() {
    sigaction(SIGINT, &OldInterrupt, nullptr);
    sigaction(SIGTERM, &OldTerminate, nullptr);
    close(SignalPipe[0]);
    close(SignalPipe[1]);
  }
  SignalScope(const SignalScope &) = delete;
  SignalScope &operator=(const SignalScope &) = delete;

private:
  struct sigaction OldInterrupt{}, OldTerminate{};
};

/// One call of WorkerPool::run.
class Run {
public:
  Run(const PoolOptions &Options, const WorkerPool::Job &Work, const WorkerPool::Progress &Report,
      const std::vector<CompileUnit> &Units)
      : Options(Options), Work(Work), Report(Report), Units(Units), Outcomes(Units.size()),
        Workers(std::min<size_t>(std::max(1U, Options.Workers), Units.size())) {
    for (uint32_t I = 0; I != Units.size(); ++I)
      Waiting.push_back(I);
  }

  ~Run() {
    for (WorkerProcess &W : Workers)
      W.stop(Options);
  }

  std::vector<UnitOutcome> run() {
    while (Done != Units.size() && CaughtSignal == 0) {
      for (WorkerProcess &W : Workers)
        handOut(W);
      if (Done != Units.size() && waitForEvents())
        for (WorkerProcess &W : Workers)
          advance(W);
    }
    return CaughtSignal == 0 ? std::move(Outcomes) : std::vector<UnitOutcome>();
  }

private:
  void handOut(WorkerProcess &W) {
    // Clang's heap grows from unit to unit; a fresh worker is cheap.
    constexpr unsigned UnitsPerWorker = 64;
    if (Waiting.empty() || !W.idle())
      return;
    uint32_t Unit = Waiting.front();
    unsigned Most = NeedsFreshWorker.count(Unit) != 0 ? 1 : UnitsPerWorker;
    if (W.running() && W.unitsDone() >= Most)
      W.stop(Options);
    if (!W.running() && !W.start(Options, Work, Units, inherited())) {
      bool OthersRun = std::any_of(Workers.begin(), Workers.end(),
                                   [](const WorkerProcess &Other) { return Other.running(); });
      if (!OthersRun)
        finish(Unit, {std::nullopt, {}, "no process could be started for it"}), Waiting.pop_front();
      return;
    }
    Waiting.pop_front();
    Last = Unit;
    if (!W.send(Unit, Options.UnitLimit))
      died(W);
  }

  std::vector<int> inherited() const {
    std::vector<int> Descriptors{SignalPipe[0], SignalPipe[1]};
    for (const WorkerProcess &W : Workers)
      if (W.running())
        Descriptors.push_back(W.descriptor());
    return Descriptors;
  }

  /// True if a worker has something to say or its time is over.
  bool waitForEvents() {
    std::vector<pollfd> Polled{{SignalPipe[0], POLLIN, 0}};
    auto Now = WorkerProcess::Clock::now();
    auto Wait = std::chrono::milliseconds(100);
    for (const WorkerProcess &W : Workers) {
      if (W.idle())
        continue;
      Polled.push_back({W.descriptor(), POLLIN, 0});
      auto Left = std::chrono::ceil<std::chrono::milliseconds>(W.deadline() - Now);
      Wait = std::clamp(Left, std::chrono::milliseconds(0), Wait);
    }
    poll(Polled.data(), Polled.size(), static_cast<int>(Wait.count()));
    Report(Done, Units[Last]);
    return CaughtSignal == 0;
  }

  void advance(WorkerProcess &W) {
    if (W.idle())
      return;
    bool Alive = W.receive();
    if (std::optional<UnitOutcome> Outcome = W.take()) {
      finish(W.unit(), std::move(*Outcome));
      return;
    }
    if (!Alive) {
      died(W);
    } else if (WorkerProcess::Clock::now() >= W.deadline()) {
      W.stop(Options);
      double Seconds = std::chrono::duration<double>(Options.UnitLimit).count();
      finish(W.unit(), {std::nullopt, {}, fmt::format("took longer than {:g} s", Seconds)});
    }
  }

  void died(WorkerProcess &W) {
    uint32_t Unit = W.unit();
    bool HadOthers = W.unitsDone() != 0;
    std::string Reason = W.stop(Options);
    // What earlier units left in the worker must not decide: once more, alone.
    if (HadOthers && NeedsFreshWorker.insert(Unit).second)
      Waiting.push_front(Unit);
    else
      finish(Unit, {std::nullopt, {}, Reason});
  }

  void finish(uint32_t Unit, UnitOutcome Outcome) {
    Outcomes[Unit] = std::move(Outcome);
    ++Done;
  }

  const PoolOptions &Options;
  const WorkerPool::Job &Work;
  const WorkerPool::Progress &Report;
  const std::vector<CompileUnit> &Units;
  std::vector<UnitOutcome> Outcomes;
  std::vector<WorkerProcess> Workers;
  std::deque<uint32_t> Waiting;
  std::set<uint32_t> NeedsFreshWorker;
  size_t Done = 0;
  uint32_t Last = 0;
};

} // namespace

std::vector<UnitOutcome> WorkerPool::run(const std::vector<CompileUnit> &Units) {
  if (Units.empty())
    return {};
  SignalScope Scope;
  std::vector<UnitOutcome> Outcomes = Run(Options, Work, Report, Units).run();
  Signal = CaughtSignal;
  return Outcomes;
}

unsigned availableProcessors() {
  cpu_set_t Set;
  if (sched_getaffinity(0, sizeof(Set), &Set) == 0)
    return static_cast<unsigned>(std::max(1, CPU_COUNT(&Set)));
  return static_cast<unsigned>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
}

} // namespace jwtlint
