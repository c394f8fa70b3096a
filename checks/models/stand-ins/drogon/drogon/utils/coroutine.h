// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/utils/coroutine.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only, except templates that take a lambda: its type has no linkage,
// so they need a body. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_UTILS_COROUTINE_H
#define JWT_LINT_STAND_IN_DROGON_UTILS_COROUTINE_H

#include <exception>
#include <functional>
#include <utility>
#include "coroutine_include.h"

#if __cplusplus >= 201703L
#ifdef __cpp_impl_coroutine
namespace drogon {
namespace internal {
template <typename Promise> struct coroutine_promise {
  std::suspend_always initial_suspend();
  std::suspend_always final_suspend() noexcept;
  void unhandled_exception();
};
} // namespace internal

template <typename T = void> struct [[nodiscard]] Task {
  struct promise_type : internal::coroutine_promise<promise_type> {
    Task get_return_object();
    void return_value(const T &value);
    void return_value(T &&value);
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  T await_resume();
};
template <> struct [[nodiscard]] Task<void> {
  struct promise_type : internal::coroutine_promise<promise_type> {
    Task get_return_object();
    void return_void();
  };
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<> awaiting);
  void await_resume();
};
struct AsyncTask {
  struct promise_type : internal::coroutine_promise<promise_type> {
    AsyncTask get_return_object();
    void return_void();
  };
};
template <typename T = void> struct CallbackAwaiter {
  bool await_ready() noexcept;
  void await_suspend(std::coroutine_handle<> handle);
  T await_resume() noexcept(false);
};
template <typename Coro> void async_run(Coro &&) {} // defined, since a lambda's type has no linkage
template <typename Await> auto sync_wait(Await &&await) { return await.await_resume(); }
CallbackAwaiter<void> sleepCoro(void *loop, double seconds);
} // namespace drogon
#endif
#endif

#endif
