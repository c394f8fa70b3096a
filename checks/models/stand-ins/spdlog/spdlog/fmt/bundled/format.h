// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/fmt/bundled/format.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_FMT_BUNDLED_FORMAT_H
#define JWT_LINT_STAND_IN_SPDLOG_FMT_BUNDLED_FORMAT_H

#include <fmt/format.h>

#endif
