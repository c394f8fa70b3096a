// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpSimpleController.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPSIMPLECONTROLLER_H
#define JWT_LINT_STAND_IN_DROGON_HTTPSIMPLECONTROLLER_H

#include <functional>
#include <string>
#include <vector>
#include <drogon/DrObject.h>
#include <drogon/HttpAppFramework.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/HttpConstraint.h>
#include <trantor/utils/Logger.h>

#if __cplusplus >= 201703L
#define PATH_LIST_BEGIN static void initPathRouting() {
#define PATH_ADD(path, ...) registerSelf__(path, {__VA_ARGS__})
#define PATH_LIST_END }

namespace drogon {
class HttpSimpleControllerBase : public virtual DrObjectBase {
public:
  virtual void asyncHandleHttpRequest(const HttpRequestPtr &req,
                                      std::function<void(const HttpResponsePtr &)> &&callback) = 0;
};

template <typename T, bool AutoCreation = true>
class HttpSimpleController : public DrObject<T>, public HttpSimpleControllerBase {
public:
  static const bool isAutoCreation = AutoCreation;

protected:
  static void registerSelf__(const std::string &path,
                             const std::vector<internal::HttpConstraint> &constraints);
};
} // namespace drogon
#endif

#endif
