// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpRequest.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPREQUEST_H
#define JWT_LINT_STAND_IN_DROGON_HTTPREQUEST_H

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <drogon/Attribute.h>
#include <drogon/Cookie.h>
#include <drogon/HttpTypes.h>
#include <drogon/Session.h>
#include <json/json.h>
#include <trantor/net/InetAddress.h>
#include <trantor/utils/Date.h>

#if __cplusplus >= 201703L
namespace drogon {
template <typename T> T fromRequest(const HttpRequest &req);
template <typename T> HttpRequestPtr toRequest(T &&obj);

class HttpRequest {
public:
  template <typename T> T as() const;
  const char *methodString() const;
  const char *getMethodString() const;
  HttpMethod method() const;
  HttpMethod getMethod() const;
  bool isHead() const;
  const std::string &getHeader(std::string key) const;
  void addHeader(std::string field, const std::string &value);
  void addHeader(std::string field, std::string &&value);
  void removeHeader(std::string key);
  const std::string &getCookie(const std::string &field) const;
  void addCookie(std::string key, std::string value);
  const SafeStringMap<std::string> &headers() const;
  const SafeStringMap<std::string> &getHeaders() const;
  const SafeStringMap<std::string> &cookies() const;
  const SafeStringMap<std::string> &getCookies() const;
  size_t getContentLength() const;
  const std::string &query() const;
  const std::string &getQuery() const;
  std::string_view body() const;
  std::string_view getBody() const;
  const char *bodyData() const;
  size_t bodyLength() const;
  void setBody(const std::string &body);
  void setBody(std::string &&body);
  const std::string &path() const;
  const std::string &getPath() const;
  const std::string &getOriginalPath() const;
  std::string_view matchedPathPattern() const;
  std::string_view getMatchedPathPattern() const;
  const std::vector<std::string> &getRoutingParameters() const;
  Version version() const;
  const char *versionString() const;
  const SessionPtr &session() const;
  const SessionPtr &getSession() const;
  const AttributesPtr &attributes() const;
  const AttributesPtr &getAttributes() const;
  const SafeStringMap<std::string> &parameters() const;
  const SafeStringMap<std::string> &getParameters() const;
  const std::string &getParameter(const std::string &key) const;
  template <typename T> std::optional<T> getOptionalParameter(const std::string &key);
  const trantor::InetAddress &peerAddr() const;
  const trantor::InetAddress &getPeerAddr() const;
  const trantor::InetAddress &localAddr() const;
  const trantor::Date &creationDate() const;
  const std::shared_ptr<Json::Value> &jsonObject() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  const std::string &getJsonError() const;
  ContentType contentType() const;
  ContentType getContentType() const;
  bool isOnSecureConnection() const;
  void setMethod(const HttpMethod method);
  void setPath(const std::string &path);
  void setPathEncode(bool encode);
  void setParameter(const std::string &key, const std::string &value);
  void setContentTypeCode(const ContentType type);
  void setContentTypeString(const std::string_view &typeString);
  void setPassThrough(bool flag);
  static HttpRequestPtr newHttpRequest();
  static HttpRequestPtr newHttpJsonRequest(const Json::Value &data);
  static HttpRequestPtr newHttpFormPostRequest();
  template <typename T> static HttpRequestPtr newCustomHttpRequest(T &&obj);
  virtual ~HttpRequest();
};
} // namespace drogon
#endif

#endif
