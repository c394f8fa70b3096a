// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/net/EventLoop.h> of trantor 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_NET_EVENTLOOP_H
#define JWT_LINT_STAND_IN_TRANTOR_NET_EVENTLOOP_H

#include <chrono>
#include <cstdint>
#include <functional>
#include <trantor/utils/Date.h>

#if __cplusplus >= 201703L
namespace trantor {
using TimerId = uint64_t;
using Func = std::function<void()>;
class EventLoop {
public:
  EventLoop();
  ~EventLoop();
  void loop();
  void quit();
  void runInLoop(const Func &f);
  void runInLoop(Func &&f);
  void queueInLoop(const Func &f);
  void queueInLoop(Func &&f);
  TimerId runAt(const Date &time, const Func &cb);
  TimerId runAfter(double delay, const Func &cb);
  TimerId runAfter(const std::chrono::duration<double> &delay, const Func &cb);
  TimerId runEvery(double interval, const Func &cb);
  TimerId runEvery(const std::chrono::duration<double> &interval, const Func &cb);
  void invalidateTimer(TimerId id);
  static EventLoop *getEventLoopOfCurrentThread();
};
} // namespace trantor
#endif

#endif
