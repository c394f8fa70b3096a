//===- BackgroundCheck.cpp - Keeps the cache of facts up to date ----------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/BackgroundCheck.h"

#include "driver/CheckCommand.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jwtlint::lsp {
namespace {

/// Becomes the program; between fork and exec of a process with threads, only what POSIX calls
/// async-signal-safe.
[[noreturn]] void become(char *const *Words, int Errors, pid_t Parent) {
  constexpr int Niceness = 10;
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != Parent)
    _exit(ExitIncomplete);
  setpriority(PRIO_PROCESS, 0, Niceness);
  int Null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (Null >= 0) {
    dup2(Null, STDIN_FILENO);
    dup2(Null, STDOUT_FILENO);
  }
  dup2(Errors, STDERR_FILENO);
  // The name of the program may have got another content since it was started.
  execv("/proc/self/exe", Words);
  _exit(ExitIncomplete);
}

/// What is written until the writer ends, as much as is worth telling.
std::string readAll(int Descriptor) {
  constexpr size_t Most = size_t{16} << 10;
  std::string Text;
  std::array<char, 4096> Bytes;
  for (;;) {
    ssize_t Count = read(Descriptor, Bytes.data(), Bytes.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count <= 0)
      return Text;
    Text.append(Bytes.data(), std::min(static_cast<size_t>(Count), Most - Text.size()));
  }
}

} // namespace

BackgroundCheck::BackgroundCheck(EventQueue &Queue)
    : Queue(Queue), Worker([this](const Job &J) { this->Queue.push(work(J)); }) {}

BackgroundCheck::~BackgroundCheck() { stop(); }

void BackgroundCheck::stop() {
  Worker.stop();
  std::lock_guard Guard(Lock);
  IsOver = true;
  if (Child > 0)
    kill(Child, SIGTERM);
}

bool BackgroundCheck::launch(const Job &J, int Errors) {
  std::vector<std::string> Words = {"jwt-lint",        "check",   "--output=/dev/null",
                                    "--fail-on=never", "--quiet", "--color=never"};
  Words.insert(Words.end(), J.Arguments.begin(), J.Arguments.end());
  Words.insert(Words.end(), {"--", J.Folder});
  std::vector<char *> Pointers;
  for (std::string &Word : Words)
    Pointers.push_back(Word.data());
  Pointers.push_back(nullptr);
  pid_t Parent = getpid();
  std::lock_guard Guard(Lock);
  if (IsOver)
    return false;
  Child = fork();
  if (Child == 0)
    become(Pointers.data(), Errors, Parent);
  return Child > 0;
}

/// Its exit status, or -1.
int BackgroundCheck::waitForChild() {
  siginfo_t Info{};
  while (waitid(P_PID, static_cast<id_t>(Child), &Info, WEXITED | WNOWAIT) != 0 && errno == EINTR)
    ;
  std::lock_guard Guard(Lock);
  int Status = 0;
  pid_t Ended = waitpid(Child, &Status, 0);
  Child = -1;
  return Ended > 0 && WIFEXITED(Status) ? WEXITSTATUS(Status) : -1;
}

CheckEnded BackgroundCheck::work(const Job &J) {
  CheckEnded Result{J.Folder, false, {}};
  int Pipe[2];
  if (pipe2(Pipe, O_CLOEXEC) != 0) {
    Result.Trouble = std::strerror(errno);
    return Result;
  }
  bool IsRunning = launch(J, Pipe[1]);
  close(Pipe[1]);
  if (IsRunning) {
    Queue.push(CheckBegan{J.Folder});
    Result.Trouble = readAll(Pipe[0]);
    Result.Succeeded = waitForChild() == ExitClean;
  }
  close(Pipe[0]);
  return Result;
}

} // namespace jwtlint::lsp
