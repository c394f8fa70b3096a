//===- Events.cpp - What the server's thread waits for --------------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Events.h"

#include <algorithm>

namespace jwtlint::lsp {

/// The id that a $/cancelRequest names, or null.
static const Json *cancelledBy(const Event &E) {
  const auto *Message = std::get_if<Incoming>(&E);
  const Json *Method = Message ? find(Message->Message, "method") : nullptr;
  return Method && *Method == "$/cancelRequest" ? find(Message->Message, "params.id") : nullptr;
}

void EventQueue::push(Event E) {
  {
    std::lock_guard Guard(Lock);
    if (const Json *Id = cancelledBy(E)) {
      auto IsIt = [Id](const Event &Other) {
        const auto *Message = std::get_if<Incoming>(&Other);
        const Json *Its = Message ? find(Message->Message, "id") : nullptr;
        return Its && *Its == *Id;
      };
      // A request that was answered already, or that waits for a workspace, is not here.
      if (std::any_of(Waiting.begin(), Waiting.end(), IsIt)) {
        Cancelled.insert(*Id);
        return;
      }
    }
    Waiting.push_back(std::move(E));
  }
  News.notify_one();
}

std::optional<Event> EventQueue::pop(std::optional<Clock::time_point> Deadline) {
  std::unique_lock Guard(Lock);
  auto HasNews = [this] { return !Waiting.empty(); };
  if (!Deadline)
    News.wait(Guard, HasNews);
  else if (!News.wait_until(Guard, *Deadline, HasNews))
    return std::nullopt;
  Event Next = std::move(Waiting.front());
  Waiting.pop_front();
  return Next;
}

bool EventQueue::anyWaiting(const std::function<bool(const Json &)> &Wanted) const {
  std::lock_guard Guard(Lock);
  return std::any_of(Waiting.begin(), Waiting.end(), [&](const Event &E) {
    const auto *Message = std::get_if<Incoming>(&E);
    return Message && Wanted(Message->Message);
  });
}

bool EventQueue::takeCancelled(const Json &Id) {
  std::lock_guard Guard(Lock);
  return Cancelled.erase(Id) != 0;
}

} // namespace jwtlint::lsp
