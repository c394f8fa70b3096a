// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/drogon_callbacks.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_DROGON_CALLBACKS_H
#define JWT_LINT_STAND_IN_DROGON_DROGON_CALLBACKS_H

#include <drogon/HttpTypes.h>

#endif
