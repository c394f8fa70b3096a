// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/WebSocketController.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_WEBSOCKETCONTROLLER_H
#define JWT_LINT_STAND_IN_DROGON_WEBSOCKETCONTROLLER_H

#include <string>
#include <vector>
#include <drogon/DrObject.h>
#include <drogon/HttpAppFramework.h>
#include <drogon/HttpRequest.h>
#include <drogon/WebSocketConnection.h>
#include <drogon/utils/HttpConstraint.h>
#include <trantor/utils/Logger.h>

#if __cplusplus >= 201703L
#define WS_PATH_LIST_BEGIN static void initPathRouting() {
#define WS_PATH_ADD(path, ...) registerSelf__(path, {__VA_ARGS__})
#define WS_ADD_PATH_VIA_REGEX(regExp, ...) registerSelfRegex__(regExp, {__VA_ARGS__})
#define WS_PATH_LIST_END }

namespace drogon {
class WebSocketControllerBase : public virtual DrObjectBase {
public:
  virtual void handleNewMessage(const WebSocketConnectionPtr &, std::string &&,
                                const WebSocketMessageType &) = 0;
  virtual void handleConnectionClosed(const WebSocketConnectionPtr &) = 0;
  virtual void handleNewConnection(const HttpRequestPtr &, const WebSocketConnectionPtr &) = 0;
};
template <typename T, bool AutoCreation = true>
class WebSocketController : public DrObject<T>, public WebSocketControllerBase {
public:
  static const bool isAutoCreation = AutoCreation;

protected:
  static void registerSelf__(const std::string &path,
                             const std::vector<internal::HttpConstraint> &constraints);
  static void registerSelfRegex__(const std::string &regExp,
                                  const std::vector<internal::HttpConstraint> &constraints);
};
} // namespace drogon
#endif

#endif
