// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// C++20 coroutines.

#include <coroutine>
#include <jwt-cpp/jwt.h>

struct Task {
  struct promise_type {
    std::string value;
    Task get_return_object();
    std::suspend_never initial_suspend() noexcept;
    std::suspend_never final_suspend() noexcept;
    void return_value(std::string v);
    void unhandled_exception();
    std::suspend_always yield_value(std::string v);
  };
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<>) const;
  std::string await_resume() const;
};

Task fetchKey();

Task unverified(std::string token) {
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  co_return decoded.get_subject();
}

Task verified(std::string token) {
  auto decoded = jwt::decode(token);
  const std::string key = co_await fetchKey();
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  co_return decoded.get_subject();
}

Task unsignedAllowed(std::string token) {
  auto verifier = jwt::verify();
  co_await fetchKey();
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
  co_yield "done";
  co_return "";
}

Task nested(std::string token) {
  auto inner = [](std::string text) -> Task {
    co_return jwt::decode(text).get_subject(); // EXPECT: error jwt-unverified-token
  };
  co_return co_await inner(token);
}

// A parameter that is awaited: what comes out is what was returned.
Task decodeLater(std::string token, std::string key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
  co_return jwt::decode(token).get_subject();
}
