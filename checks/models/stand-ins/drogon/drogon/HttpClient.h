// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpClient.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPCLIENT_H
#define JWT_LINT_STAND_IN_DROGON_HTTPCLIENT_H

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>

#if __cplusplus >= 201703L
namespace drogon {
class HttpClient;
using HttpClientPtr = std::shared_ptr<HttpClient>;
class HttpClient {
public:
  void sendRequest(const HttpRequestPtr &req, const HttpReqCallback &callback, double timeout = 0);
  void sendRequest(const HttpRequestPtr &req, HttpReqCallback &&callback, double timeout = 0);
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &req, double timeout = 0);
#ifdef __cpp_impl_coroutine
  CallbackAwaiter<HttpResponsePtr> sendRequestCoro(HttpRequestPtr req, double timeout = 0);
#endif
  void enableCookies(bool flag = true);
  void setUserAgent(const std::string &userAgent);
  static HttpClientPtr newHttpClient(const std::string &hostString,
                                     trantor::EventLoop *loop = nullptr, bool useOldTLS = false,
                                     bool validateCert = true);
  static HttpClientPtr newHttpClient(const std::string &ip, uint16_t port, bool useSSL = false,
                                     trantor::EventLoop *loop = nullptr, bool useOldTLS = false,
                                     bool validateCert = true);
};
} // namespace drogon
#endif

#endif
