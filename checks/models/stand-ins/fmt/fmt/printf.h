// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <fmt/printf.h> of fmtlib/fmt 7 to 11 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://fmt.dev

#ifndef JWT_LINT_STAND_IN_FMT_PRINTF_H
#define JWT_LINT_STAND_IN_FMT_PRINTF_H

#include <fmt/format.h>

#endif
