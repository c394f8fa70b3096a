// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/nosql/RedisClient.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_NOSQL_REDISCLIENT_H
#define JWT_LINT_STAND_IN_DROGON_NOSQL_REDISCLIENT_H

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <drogon/utils/coroutine.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace nosql {
class RedisResult {
public:
  std::string asString() const noexcept(false);
  long long asInteger() const noexcept(false);
  bool isNil() const noexcept;
};
class RedisClient {
public:
  template <typename... Args>
  void execCommandAsync(std::function<void(const RedisResult &)> &&resultCallback,
                        std::function<void(const std::exception &)> &&exceptionCallback,
                        std::string_view command, Args... args) noexcept;
};
using RedisClientPtr = std::shared_ptr<RedisClient>;
} // namespace nosql
} // namespace drogon
#endif

#endif
