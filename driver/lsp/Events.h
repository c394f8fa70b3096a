//===- Events.h - What the server's thread waits for ------------*- C++ -*-===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One thread, the server's, owns all state and handles one event after the other. The
// others bring events: InputThread what the client says, WorkspaceLoader what it has
// opened, BackgroundCheck how far it is.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_DRIVER_LSP_EVENTS_H
#define JWTLINT_DRIVER_LSP_EVENTS_H

#include "driver/Workspace.h"
#include "driver/lsp/Protocol.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace jwtlint::lsp {

using Clock = std::chrono::steady_clock;

/// A message of the client.
struct Incoming {
  Json Message;
};

/// What was to be a message is no JSON.
struct Unreadable {
  std::string Why;
};

/// Nothing more will come from the client.
struct InputEnded {
  std::string Why; ///< empty when the client closed its end or is gone
};

/// An attempt to open a workspace is over.
struct WorkspaceOpened {
  std::string Folder;                      ///< as it was asked for
  unsigned Number = 0;                     ///< … and when
  std::shared_ptr<const Workspace> Opened; ///< null: see Error
  std::string Error;                       ///< one line for each mistake
};

struct CheckBegan {
  std::string Folder;
};

struct CheckEnded {
  std::string Folder;
  bool Succeeded = false;
  std::string Trouble; ///< what it said; one line for each
};

using Event =
    std::variant<Incoming, Unreadable, InputEnded, WorkspaceOpened, CheckBegan, CheckEnded>;

/// Thread-safe.
class EventQueue {
public:
  void push(Event E);

  /// The next event. Waits for it, at most until the deadline if there is one.
  std::optional<Event> pop(std::optional<Clock::time_point> Deadline);

  /// Does a message wait for which the condition holds?
  bool anyWaiting(const std::function<bool(const Json &Message)> &Wanted) const;

  /// Has the client taken back the request? Forgets that it has.
  bool takeCancelled(const Json &Id);

private:
  mutable std::mutex Lock;
  std::condition_variable News;
  std::deque<Event> Waiting;
  std::set<Json> Cancelled; ///< requests that wait; they are told of before their turn
};

} // namespace jwtlint::lsp

#endif // JWTLINT_DRIVER_LSP_EVENTS_H
