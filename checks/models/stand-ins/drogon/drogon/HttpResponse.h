// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpResponse.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPRESPONSE_H
#define JWT_LINT_STAND_IN_DROGON_HTTPRESPONSE_H

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <drogon/Cookie.h>
#include <drogon/HttpTypes.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpViewData.h>
#include <json/json.h>

#if __cplusplus >= 201703L
namespace drogon {
template <typename T> T fromResponse(const HttpResponse &resp);
template <typename T> HttpResponsePtr toResponse(T &&obj);

class HttpResponse {
public:
  HttpStatusCode statusCode() const;
  HttpStatusCode getStatusCode() const;
  void setStatusCode(HttpStatusCode code);
  const std::string &getHeader(std::string key) const;
  void addHeader(std::string field, const std::string &value);
  void addHeader(std::string field, std::string &&value);
  void removeHeader(std::string key);
  const SafeStringMap<std::string> &headers() const;
  const SafeStringMap<std::string> &getHeaders() const;
  void addCookie(const std::string &key, const std::string &value);
  void addCookie(const Cookie &cookie);
  void addCookie(Cookie &&cookie);
  const Cookie &getCookie(const std::string &key) const;
  void removeCookie(const std::string &key);
  void setBody(const std::string &body);
  void setBody(std::string &&body);
  template <int N> void setBody(const char (&body)[N]);
  std::string_view body() const;
  std::string_view getBody() const;
  void setContentTypeCode(ContentType type);
  void setContentTypeString(const std::string_view &typeString);
  void setContentTypeCodeAndCustomString(ContentType type, const std::string_view &typeString);
  ContentType contentType() const;
  void setExpiredTime(ssize_t expiredTime);
  void setCloseConnection(bool on);
  void setPassThrough(bool flag);
  const std::shared_ptr<Json::Value> &jsonObject() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  const std::string &getJsonError() const;
  template <typename T> T as() const;
  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newHttpResponse(HttpStatusCode code, ContentType type);
  static HttpResponsePtr newNotFoundResponse(const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr newHttpJsonResponse(const Json::Value &data);
  static HttpResponsePtr newHttpJsonResponse(Json::Value &&data);
  static HttpResponsePtr newHttpViewResponse(const std::string &viewName,
                                             const HttpViewData &data = HttpViewData(),
                                             const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr newRedirectionResponse(const std::string &location,
                                                HttpStatusCode status = k302Found);
  static HttpResponsePtr newFileResponse(const std::string &fullPath,
                                         const std::string &attachmentFileName = "",
                                         ContentType type = CT_NONE,
                                         const std::string &typeString = "",
                                         const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr
  newStreamResponse(const std::function<std::size_t(char *, std::size_t)> &callback,
                    const std::string &attachmentFileName = "", ContentType type = CT_NONE,
                    const std::string &typeString = "");
  template <typename T> static HttpResponsePtr newCustomHttpResponse(T &&obj);
  virtual ~HttpResponse();
};
} // namespace drogon
#endif

#endif
