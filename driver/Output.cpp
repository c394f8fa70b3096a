//===- Output.cpp - Where reports go ----------------------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/Output.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jwtlint {
namespace {

/// 0, or the number of the error.
int writeAll(int Fd, std::string_view Text) {
  while (!Text.empty()) {
    ssize_t Count = write(Fd, Text.data(), Text.size());
    if (Count < 0 && errno == EINTR)
      continue;
    if (Count < 0)
      return errno;
    Text.remove_prefix(static_cast<size_t>(Count));
  }
  return 0;
}

WriteResult resultOf(int Code, const std::string &Name, std::string &Error) {
  if (Code == 0)
    return WriteResult::Done;
  if (Code == EPIPE)
    return WriteResult::ReaderGone;
  Error = "cannot write " + Name + ": " + std::strerror(Code);
  return WriteResult::Failed;
}

/// Holds back SIGINT and SIGTERM, so that no temporary file is left behind.
class SignalsHeld {
public:
  SignalsHeld() {
    sigset_t Set;
    sigemptyset(&Set);
    sigaddset(&Set, SIGINT);
    sigaddset(&Set, SIGTERM);
    sigprocmask(SIG_BLOCK, &Set, &Old);
  }
  ~SignalsHeld() { sigprocmask(SIG_SETMASK, &Old, nullptr); }
  SignalsHeld(const SignalsHeld &) = delete;
  SignalsHeld &operator=(const SignalsHeld &) = delete;

private:
  sigset_t Old{};
};

int replaceFile(const std::string &Path, std::string_view Text, mode_t Mode) {
  SignalsHeld Held;
  std::string Temporary = Path + ".XXXXXX";
  int Fd = mkstemp(Temporary.data());
  if (Fd < 0)
    return errno;
  int Code = writeAll(Fd, Text);
  if (Code == 0 && fchmod(Fd, Mode) != 0)
    Code = errno;
  if (close(Fd) != 0 && Code == 0)
    Code = errno;
  if (Code == 0 && rename(Temporary.c_str(), Path.c_str()) != 0)
    Code = errno;
  if (Code != 0)
    unlink(Temporary.c_str());
  return Code;
}

mode_t newFileMode() {
  mode_t Mask = umask(0);
  umask(Mask);
  return 0666 & ~Mask;
}

} // namespace

WriteResult writeStandardOutput(std::string_view Text, std::string &Error) {
  return resultOf(writeAll(STDOUT_FILENO, Text), "standard output", Error);
}

WriteResult writeFile(const std::string &Path, std::string_view Text, std::string &Error) {
  struct stat Status{};
  bool Exists = stat(Path.c_str(), &Status) == 0;
  if (!Exists || S_ISREG(Status.st_mode)) {
    mode_t Mode = Exists ? Status.st_mode & 07777 : newFileMode();
    return resultOf(replaceFile(Path, Text, Mode), "'" + Path + "'", Error);
  }
  int Fd = open(Path.c_str(), O_WRONLY | O_CLOEXEC);
  int Code = Fd < 0 ? errno : writeAll(Fd, Text);
  if (Fd >= 0)
    close(Fd);
  return resultOf(Code, "'" + Path + "'", Error);
}

void writeStandardError(std::string_view Text) { writeAll(STDERR_FILENO, Text); }

bool wantsColor(When Color) {
  if (Color != When::Auto)
    return Color == When::Always;
  const char *NoColor = std::getenv("NO_COLOR");
  const char *Terminal = std::getenv("TERM");
  bool Dumb = Terminal && std::strcmp(Terminal, "dumb") == 0;
  return isatty(STDOUT_FILENO) && !(NoColor && *NoColor) && !Dumb;
}

} // namespace jwtlint
