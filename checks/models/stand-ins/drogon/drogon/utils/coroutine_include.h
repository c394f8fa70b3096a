// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/utils/coroutine_include.h> of drogon 1.x where it is not installed. C++17,
// as drogon itself. Declarations only: enough for an application's calls to resolve, nothing to
// link with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_UTILS_COROUTINE_INCLUDE_H
#define JWT_LINT_STAND_IN_DROGON_UTILS_COROUTINE_INCLUDE_H

#if __cplusplus >= 201703L
#ifdef __cpp_impl_coroutine
#include <coroutine>
#endif
#endif

#endif
