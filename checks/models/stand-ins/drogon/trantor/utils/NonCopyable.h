// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/utils/NonCopyable.h> of trantor 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_UTILS_NONCOPYABLE_H
#define JWT_LINT_STAND_IN_TRANTOR_UTILS_NONCOPYABLE_H

#if __cplusplus >= 201703L
namespace trantor {
class NonCopyable {
protected:
  NonCopyable() = default;
  ~NonCopyable() = default;
  NonCopyable(const NonCopyable &) = delete;
  NonCopyable &operator=(const NonCopyable &) = delete;
};
} // namespace trantor
#endif

#endif
