//===- WorkerProcess.cpp - One worker, seen from both sides -----*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/WorkerProcess.h"

#include "facts/FactsIO.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define JWTLINT_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JWTLINT_ADDRESS_SANITIZER 1
#endif
#endif

namespace jwtlint {
namespace {

struct AnswerHeader {
  uint64_t Size = 0;
  uint64_t OfFacts = 0;
};
constexpr int OutOfMemoryStatus = 77;

void limit(int Resource, rlim_t Value) {
  rlimit Limit{};
  if (getrlimit(static_cast<__rlimit_resource>(Resource), &Limit) != 0)
    return;
  Limit.rlim_cur = Limit.rlim_max == RLIM_INFINITY ? Value : std::min(Value, Limit.rlim_max);
  setrlimit(static_cast<__rlimit_resource>(Resource), &Limit);
}

void silence() {
  int Null = open("/dev/null", O_RDWR);
  for (int Descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    dup2(Null, Descriptor);
  if (Null > STDERR_FILENO)
    close(Null);
}

/// Variables by which the environment makes Clang write files or change flags.
void cleanEnvironment() {
  for (const char *Name :
       {"CCC_OVERRIDE_OPTIONS", "CC_PRINT_OPTIONS", "CC_PRINT_OPTIONS_FILE", "CC_PRINT_HEADERS",
        "CC_PRINT_HEADERS_FILE", "CC_LOG_DIAGNOSTICS", "CC_LOG_DIAGNOSTICS_FILE",
        "CC_PRINT_PROC_STAT", "CC_PRINT_PROC_STAT_FILE", "CLANG_CRASH_DIAGNOSTICS_DIR",
        "DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "LLVM_PROFILE_FILE"})
    unsetenv(Name);
  setenv("LLVM_DISABLE_CRASH_REPORT", "1", 1);
  setenv("LLVM_DISABLE_SYMBOLIZATION", "1", 1);
}

void confine(const PoolOptions &Options) {
  // A worker must not outlive its parent; Ctrl-C reaches both, and the parent
  // decides what it means.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::signal(SIGINT, SIG_IGN);
  ::signal(SIGTERM, SIG_DFL);
  ::signal(SIGXFSZ, SIG_IGN);
  silence();
  cleanEnvironment();
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  constexpr rlim_t DeepEnoughForClang = rlim_t{64} << 20;
  limit(RLIMIT_STACK, DeepEnoughForClang);
#ifndef JWTLINT_ADDRESS_SANITIZER
  limit(RLIMIT_AS, Options.MemoryLimit);
#endif
  std::set_new_handler([] { _exit(OutOfMemoryStatus); });
}

bool readAll(int Fd, char *Data, size_t Size) {
  while (Size != 0) {
    ssize_t Count = read(Fd, Data, Size);
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Data += Count;
    Size -= static_cast<size_t>(Count);
  }
  return true;
}

bool sendAll(int Fd, std::string_view Bytes) {
  while (!Bytes.empty()) {
    ssize_t Count = ::send(Fd, Bytes.data(), Bytes.size(), MSG_NOSIGNAL);
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return false;
    Bytes.remove_prefix(static_cast<size_t>(Count));
  }
  return true;
}

[[noreturn]] void work(int Socket, const WorkerPool::Job &Work,
                       const std::vector<CompileUnit> &Units) {
  uint32_t Index = 0;
  while (readAll(Socket, reinterpret_cast<char *>(&Index), sizeof(Index)) && Index < Units.size()) {
    ExtractResult Result = Work(Units[Index]);
    AnswerHeader Header;
    std::string Payload = Result.Failure;
    if (Payload.empty()) {
      Payload = writeFacts(Result.Result);
      Header.OfFacts = Payload.size();
      if (Result.Seen.Lasting)
        Payload += writeDependencies(Result.Seen);
    }
    Header.Size = Payload.size();
    if (!sendAll(Socket, {reinterpret_cast<const char *>(&Header), sizeof(Header)}) ||
        !sendAll(Socket, Payload))
      break;
  }
  // Destructors and exit handlers belong to the parent.
  _exit(0);
}

std::string reasonOf(int Status, const rusage &Usage, const PoolOptions &Options) {
  bool NearLimit = static_cast<uint64_t>(Usage.ru_maxrss) * 1024 >= Options.MemoryLimit / 10 * 8;
  if (WIFEXITED(Status) && WEXITSTATUS(Status) == OutOfMemoryStatus)
    return "ran out of memory";
  if (WIFSIGNALED(Status) && NearLimit)
    return "ran out of memory";
  if (WIFSIGNALED(Status) && WTERMSIG(Status) == SIGKILL)
    return "the analyser was killed from outside, as when the system runs out of memory";
  if (WIFSIGNALED(Status))
    return "the analyser crashed (signal " + std::to_string(WTERMSIG(Status)) + ")";
  return "the analyser ended (status " + std::to_string(WEXITSTATUS(Status)) + ")";
}

} // namespace

bool WorkerProcess::start(const PoolOptions &Options, const WorkerPool::Job &Work,
                          const std::vector<CompileUnit> &Units,
                          const std::vector<int> &Inherited) {
  std::array<int, 2> Ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, Ends.data()) != 0)
    return false;
  pid_t Parent = getpid();
  Pid = fork();
  if (Pid == 0) {
    close(Ends[0]);
    for (int Descriptor : Inherited)
      close(Descriptor);
    confine(Options);
    if (getppid() != Parent) // it ended before PR_SET_PDEATHSIG was in force
      _exit(1);
    work(Ends[1], Work, Units);
  }
  close(Ends[1]);
  if (Pid < 0) {
    close(Ends[0]);
    return false;
  }
  Socket = Ends[0];
  fcntl(Socket, F_SETFL, O_NONBLOCK);
  Busy = false;
  Done = 0;
  Buffer.clear();
  return true;
}

bool WorkerProcess::send(uint32_t NewUnit, std::chrono::milliseconds Limit) {
  Unit = NewUnit;
  Busy = true;
  Deadline = Clock::now() + Limit;
  return sendAll(Socket, {reinterpret_cast<const char *>(&Unit), sizeof(Unit)});
}

bool WorkerProcess::receive() {
  std::array<char, 65536> Chunk;
  for (;;) {
    ssize_t Count = read(Socket, Chunk.data(), Chunk.size());
    if (Count > 0)
      Buffer.append(Chunk.data(), static_cast<size_t>(Count));
    else if (Count == 0 || (errno != EINTR && errno != EAGAIN))
      return false;
    else if (errno == EAGAIN)
      return true;
  }
}

std::optional<UnitOutcome> WorkerProcess::take() {
  AnswerHeader Header;
  if (Buffer.size() < sizeof(Header))
    return std::nullopt;
  std::memcpy(&Header, Buffer.data(), sizeof(Header));
  if (Buffer.size() - sizeof(Header) < Header.Size)
    return std::nullopt;
  UnitOutcome Outcome;
  std::string_view Payload = std::string_view(Buffer).substr(sizeof(Header), Header.Size);
  if (Header.OfFacts == 0 || Header.OfFacts > Payload.size()) {
    Outcome.Failure = Payload;
  } else {
    Outcome.Result = readFacts(Payload.substr(0, Header.OfFacts), Outcome.Failure);
    Outcome.Seen = Payload.substr(Header.OfFacts);
  }
  Buffer.clear();
  Busy = false;
  ++Done;
  return Outcome;
}

std::string WorkerProcess::stop(const PoolOptions &Options) {
  if (!running())
    return {};
  // A worker that has ended on its own keeps its status; the signal is lost on it.
  kill(Pid, SIGKILL);
  int Status = 0;
  rusage Usage{};
  while (wait4(Pid, &Status, 0, &Usage) < 0 && errno == EINTR)
    ;
  close(Socket);
  Pid = -1;
  Socket = -1;
  Busy = false;
  return reasonOf(Status, Usage, Options);
}

} // namespace jwtlint
