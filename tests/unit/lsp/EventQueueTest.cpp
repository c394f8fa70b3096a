//===- EventQueueTest.cpp - Tests of what the server waits for ------------===//
//
// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "driver/lsp/Events.h"

#include <gtest/gtest.h>

#include <thread>

using namespace jwtlint::lsp;

namespace {

Event request(const Json &Id) { return Incoming{{{"id", Id}, {"method", "any"}}}; }

Event cancellation(const Json &Id) {
  return Incoming{{{"method", "$/cancelRequest"}, {"params", {{"id", Id}}}}};
}

std::string methodOf(const std::optional<Event> &E) {
  const auto *Message = E ? std::get_if<Incoming>(&*E) : nullptr;
  return Message ? Message->Message["method"].get<std::string>() : "";
}

TEST(EventQueue, KeepsTheOrder) {
  EventQueue Queue;
  Queue.push(request(1));
  Queue.push(InputEnded{"why"});
  EXPECT_EQ(methodOf(Queue.pop(std::nullopt)), "any");
  std::optional<Event> Last = Queue.pop(std::nullopt);
  ASSERT_TRUE(Last && std::holds_alternative<InputEnded>(*Last));
}

TEST(EventQueue, WaitsNoLongerThanTold) {
  EventQueue Queue;
  EXPECT_FALSE(Queue.pop(Clock::now()));
  // What is there comes although its time is over.
  Queue.push(request(1));
  EXPECT_TRUE(Queue.pop(Clock::now()));
}

TEST(EventQueue, WakesWhoWaits) {
  EventQueue Queue;
  std::thread Other([&] { Queue.push(request("a")); });
  EXPECT_EQ(methodOf(Queue.pop(std::nullopt)), "any");
  Other.join();
}

TEST(EventQueue, TellsOfCancelledRequestsBeforeTheirTurn) {
  EventQueue Queue;
  Queue.push(request(1));
  Queue.push(request("1"));
  Queue.push(cancellation("1"));
  EXPECT_TRUE(Queue.pop(std::nullopt));
  EXPECT_FALSE(Queue.takeCancelled(1));
  EXPECT_TRUE(Queue.pop(std::nullopt));
  EXPECT_TRUE(Queue.takeCancelled("1"));
  // Once is enough: a client may use the id again.
  EXPECT_FALSE(Queue.takeCancelled("1"));
  EXPECT_FALSE(Queue.pop(Clock::now()));
}

// A request that is not here any more may wait for something else; the server knows.
TEST(EventQueue, PassesOnOtherCancellations) {
  EventQueue Queue;
  Queue.push(cancellation(7));
  EXPECT_EQ(methodOf(Queue.pop(std::nullopt)), "$/cancelRequest");
  Queue.push(request(7));
  EXPECT_FALSE(Queue.takeCancelled(7));
}

TEST(EventQueue, KnowsWhatWaits) {
  EventQueue Queue;
  auto IsAny = [](const Json &Message) { return Message["method"] == "any"; };
  EXPECT_FALSE(Queue.anyWaiting(IsAny));
  Queue.push(InputEnded{});
  Queue.push(request(1));
  EXPECT_TRUE(Queue.anyWaiting(IsAny));
}

} // namespace
