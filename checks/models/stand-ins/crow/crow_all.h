// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <crow_all.h> of Crow 0.3 to 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://crowcpp.org

#ifndef JWT_LINT_STAND_IN_CROW_ALL_H
#define JWT_LINT_STAND_IN_CROW_ALL_H

#include <crow.h>

#endif
