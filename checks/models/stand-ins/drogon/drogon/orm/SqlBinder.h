// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/SqlBinder.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only, except templates that take a lambda: its type has no linkage, so they
// need a body. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_SQLBINDER_H
#define JWT_LINT_STAND_IN_DROGON_ORM_SQLBINDER_H

#include <functional>
#include <string>
#include <utility>
#include <drogon/orm/Exception.h>
#include <drogon/orm/Result.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
using ResultCallback = std::function<void(const Result &)>;
using ExceptionCallback = std::function<void(const DrogonDbException &)>;
enum class Mode { NonBlocking, Blocking };
struct DefaultValue {};
namespace internal {
class SqlBinder {
public:
  template <typename T> SqlBinder &operator<<(T &&parameter);
  template <typename CallbackType> SqlBinder &operator>>(CallbackType &&) { return *this; }
  void exec() noexcept(false);
};
} // namespace internal
} // namespace orm
} // namespace drogon
#endif

#endif
