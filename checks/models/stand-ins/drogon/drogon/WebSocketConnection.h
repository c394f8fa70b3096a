// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/WebSocketConnection.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_WEBSOCKETCONNECTION_H
#define JWT_LINT_STAND_IN_DROGON_WEBSOCKETCONNECTION_H

#include <memory>
#include <string>
#include <string_view>
#include <drogon/HttpTypes.h>
#include <json/json.h>
#include <trantor/net/InetAddress.h>

#if __cplusplus >= 201703L
namespace drogon {
enum class CloseCode {
  kNone = 0,
  kNormalClosure = 1000,
  kEndpointGone = 1001,
  kProtocolError = 1002,
  kInvalidMessage = 1003,
  kViolation = 1008,
  kMessageTooBig = 1009,
  kUnexpectedCondition = 1011
};
class WebSocketConnection {
public:
  void send(const char *msg, uint64_t len,
            const WebSocketMessageType type = WebSocketMessageType::Text);
  void send(std::string_view msg, const WebSocketMessageType type = WebSocketMessageType::Text);
  void sendJson(const Json::Value &json,
                const WebSocketMessageType type = WebSocketMessageType::Text);
  const trantor::InetAddress &localAddr() const;
  const trantor::InetAddress &peerAddr() const;
  bool connected() const;
  bool disconnected() const;
  void shutdown(const CloseCode code = CloseCode::kNormalClosure, const std::string &reason = "");
  void forceClose();
  void setContext(const std::shared_ptr<void> &context);
  template <typename T> std::shared_ptr<T> getContext() const;
  template <typename T> T &getContextRef() const;
  bool hasContext();
  void clearContext();
};
} // namespace drogon
#endif

#endif
