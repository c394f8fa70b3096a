// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/drogon.h> of drogon 1.x where it is not installed. C++17, as drogon itself.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_DROGON_H
#define JWT_LINT_STAND_IN_DROGON_DROGON_H

#include <drogon/HttpAppFramework.h>
#include <drogon/HttpClient.h>
#include <drogon/HttpController.h>
#include <drogon/HttpSimpleController.h>
#include <drogon/HttpTypes.h>
#include <drogon/WebSocketController.h>
#include <drogon/MultiPart.h>
#include <drogon/Session.h>
#include <drogon/utils/coroutine.h>

#endif
