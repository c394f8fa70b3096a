//===- InputThread.cpp - Reads what the client says -----------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/InputThread.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace jwtlint::lsp {
namespace {

/// What a body holds. The parser's message is not told: it quotes the text.
Event parsed(const std::string &Body) {
  // Values are copied and compared by functions that call themselves.
  constexpr int DeepestNesting = 500;
  bool IsTooDeep = false;
  auto Keep = [&](int Depth, Json::parse_event_t, const Json &) {
    IsTooDeep |= Depth > DeepestNesting;
    return !IsTooDeep;
  };
  Json Message = Json::parse(Body, Keep, false);
  if (IsTooDeep)
    return Unreadable{"the body of a message is nested too deeply"};
  if (Message.is_discarded())
    return Unreadable{"the body of a message is no JSON in UTF-8"};
  return Incoming{std::move(Message)};
}

} // namespace

InputThread::InputThread(int Descriptor, EventQueue &Queue) : Descriptor(Descriptor), Queue(Queue) {
  // Without the pipe the thread ends with its input only.
  if (pipe2(Wake, O_CLOEXEC | O_NONBLOCK) != 0)
    Wake[0] = Wake[1] = -1;
  Thread = std::thread([this] { run(); });
}

InputThread::~InputThread() {
  IsOver = true;
  wake();
  Thread.join();
  for (int Fd : {Wake[0], Wake[1], Watched.load()})
    if (Fd >= 0)
      close(Fd);
}

void InputThread::wake() const { [[maybe_unused]] ssize_t Count = write(Wake[1], "", 1); }

bool InputThread::watch(int64_t Process) {
  if (Watched >= 0 || Process <= 0 || Process > std::numeric_limits<pid_t>::max())
    return false;
  long Fd = syscall(SYS_pidfd_open, static_cast<pid_t>(Process), 0U);
  if (Fd < 0)
    return false;
  Watched = static_cast<int>(Fd);
  wake();
  return true;
}

/// False when there is no more.
bool InputThread::readSome() {
  std::array<char, 65536> Bytes;
  ssize_t Count = read(Descriptor, Bytes.data(), Bytes.size());
  if (Count < 0)
    return errno == EINTR || errno == EAGAIN;
  if (Count == 0)
    return false;
  Frames.add({Bytes.data(), static_cast<size_t>(Count)});
  while (std::optional<std::string> Body = Frames.next())
    Queue.push(parsed(*Body));
  return Frames.error().empty();
}

void InputThread::run() {
  while (!IsOver) {
    std::array<pollfd, 3> Sources = {
        {{Descriptor, POLLIN, 0}, {Wake[0], POLLIN, 0}, {Watched, POLLIN, 0}}};
    if (poll(Sources.data(), Sources.size(), -1) < 0 && errno != EINTR)
      break;
    if (Sources[1].revents != 0) {
      char Byte = 0;
      while (read(Wake[0], &Byte, 1) > 0)
        ;
    }
    // What the client has said before it ended does not matter any more.
    if (Sources[2].revents != 0)
      break;
    if (Sources[0].revents != 0 && !readSome())
      break;
  }
  Queue.push(InputEnded{Frames.error()});
}

} // namespace jwtlint::lsp
