// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <rfl.hpp> of getml/reflect-cpp 0.1x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://rfl.getml.com

#ifndef JWT_LINT_STAND_IN_RFL_HPP
#define JWT_LINT_STAND_IN_RFL_HPP

#include <rfl/json.hpp>

#endif
