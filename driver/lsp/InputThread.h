//===- InputThread.h - Reads what the client says ---------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A thread that waits for bytes, for the client's death and for its own end, all at
// once. It turns messages into events; the last one is InputEnded.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_INPUTTHREAD_H
#define JWTLINT_DRIVER_LSP_INPUTTHREAD_H

#include "driver/lsp/Events.h"
#include "driver/lsp/Transport.h"

#include <atomic>
#include <thread>

namespace jwtlint::lsp {

class InputThread {
public:
  /// Reads from a descriptor, which stays the caller's. The queue must outlive this object.
  InputThread(int Descriptor, EventQueue &Queue);
  InputThread(const InputThread &) = delete;
  InputThread &operator=(const InputThread &) = delete;
  /// Ends the thread, whether there is input or not.
  ~InputThread();

  /// From now on the end of this process is the end of input, too. False if there is no such
  /// process to be seen, as when the client runs in a container of its own.
  bool watch(int64_t Process);

private:
  void run();
  bool readSome();
  void wake() const;

  int Descriptor;
  EventQueue &Queue;
  FrameReader Frames;
  int Wake[2] = {-1, -1};        ///< a pipe: bytes in it wake the thread
  std::atomic<int> Watched = -1; ///< of a process
  std::atomic<bool> IsOver = false;
  std::thread Thread;
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_INPUTTHREAD_H
