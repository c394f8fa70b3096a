// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpMiddleware.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPMIDDLEWARE_H
#define JWT_LINT_STAND_IN_DROGON_HTTPMIDDLEWARE_H

#include <memory>
#include <drogon/DrObject.h>
#include <drogon/HttpTypes.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/coroutine.h>

#if __cplusplus >= 201703L
namespace drogon {
class HttpMiddlewareBase : public virtual DrObjectBase {
public:
  virtual void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb,
                      MiddlewareCallback &&mcb) = 0;
};
template <typename T, bool AutoCreation = true>
class HttpMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
  static constexpr bool isAutoCreation = AutoCreation;
};
#ifdef __cpp_impl_coroutine
struct MiddlewareNextAwaiter : public CallbackAwaiter<HttpResponsePtr> {};
template <typename T, bool AutoCreation = true>
class HttpCoroMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
  static constexpr bool isAutoCreation = AutoCreation;
  void invoke(const HttpRequestPtr &req, MiddlewareNextCallback &&nextCb,
              MiddlewareCallback &&mcb) final;
  virtual Task<HttpResponsePtr> invoke(const HttpRequestPtr &req,
                                       MiddlewareNextAwaiter &&nextAwaiter) = 0;
};
#endif
} // namespace drogon
#endif

#endif
