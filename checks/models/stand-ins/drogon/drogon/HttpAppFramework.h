// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpAppFramework.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only, except templates that take a lambda: its type has no linkage,
// so they need a body. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPAPPFRAMEWORK_H
#define JWT_LINT_STAND_IN_DROGON_HTTPAPPFRAMEWORK_H

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <drogon/DrObject.h>
#include <drogon/HttpFilter.h>
#include <drogon/HttpMiddleware.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/HttpConstraint.h>
#include <drogon/nosql/RedisClient.h>
#include <drogon/orm/DbClient.h>
#include <drogon/plugins/Plugin.h>
#include <drogon/utils/Utilities.h>
#include <json/json.h>
#include <trantor/net/EventLoop.h>
#include <trantor/utils/Logger.h>

#if __cplusplus >= 201703L
namespace drogon {
std::string getVersion();

class HttpAppFramework {
public:
  virtual ~HttpAppFramework();
  static HttpAppFramework &instance();
  void run();
  void quit();
  bool isRunning();
  trantor::EventLoop *getLoop() const;
  trantor::EventLoop *getIOLoop(size_t id) const;
  const Json::Value &getCustomConfig() const;
  HttpAppFramework &loadConfigFile(const std::string &fileName) noexcept(false);
  HttpAppFramework &loadConfigJson(const Json::Value &data) noexcept(false);
  HttpAppFramework &loadConfigJson(Json::Value &&data) noexcept(false);
  template <typename T> T *getPlugin();
  PluginBase *getPlugin(const std::string &name);
  template <typename T> std::shared_ptr<T> getSharedPlugin();
  void addPlugin(const std::string &name, const std::vector<std::string> &dependencies,
                 const Json::Value &config);
  template <typename FUNCTION>
  HttpAppFramework &registerHandler(const std::string &, FUNCTION &&,
                                    const std::vector<internal::HttpConstraint> & = {},
                                    const std::string & = "") {
    return *this;
  }
  template <typename FUNCTION>
  HttpAppFramework &registerHandlerViaRegex(const std::string &, FUNCTION &&,
                                            const std::vector<internal::HttpConstraint> & = {},
                                            const std::string & = "") {
    return *this;
  }
  HttpAppFramework &
  registerHttpSimpleController(const std::string &pathName, const std::string &ctrlName,
                               const std::vector<internal::HttpConstraint> &constraints = {});
  HttpAppFramework &
  registerWebSocketController(const std::string &pathName, const std::string &ctrlName,
                              const std::vector<internal::HttpConstraint> &constraints = {});
  template <typename T> HttpAppFramework &registerController(const std::shared_ptr<T> &ctrlPtr);
  template <typename T> HttpAppFramework &registerFilter(const std::shared_ptr<T> &filterPtr);
  template <typename T>
  HttpAppFramework &registerMiddleware(const std::shared_ptr<T> &middlewarePtr);
  HttpAppFramework &registerBeginningAdvice(const std::function<void()> &advice);
  HttpAppFramework &registerNewConnectionAdvice(
      const std::function<bool(const trantor::InetAddress &, const trantor::InetAddress &)>
          &advice);
  HttpAppFramework &
  registerSyncAdvice(const std::function<HttpResponsePtr(const HttpRequestPtr &)> &advice);
  HttpAppFramework &registerPreRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)>
          &advice);
  HttpAppFramework &
  registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice);
  HttpAppFramework &registerPostRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)>
          &advice);
  HttpAppFramework &
  registerPostRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice);
  HttpAppFramework &registerPreHandlingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)>
          &advice);
  HttpAppFramework &
  registerPreHandlingAdvice(const std::function<void(const HttpRequestPtr &)> &advice);
  HttpAppFramework &registerPostHandlingAdvice(
      const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice);
  HttpAppFramework &registerPreSendingAdvice(
      const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice);
  HttpAppFramework &setCustom404Page(const HttpResponsePtr &resp, bool set404 = true);
  HttpAppFramework &setCustomErrorHandler(
      std::function<HttpResponsePtr(HttpStatusCode, const HttpRequestPtr &req)> &&resp_generator);
  HttpAppFramework &setExceptionHandler(ExceptionHandler handler);
  HttpAppFramework &setDefaultHandler(DefaultHandler handler);
  HttpAppFramework &addListener(const std::string &ip, uint16_t port, bool useSSL = false,
                                const std::string &certFile = "", const std::string &keyFile = "",
                                bool useOldTLS = false);
  HttpAppFramework &enableSession(const size_t timeout = 0);
  HttpAppFramework &enableSession(const std::chrono::duration<double> &timeout);
  HttpAppFramework &disableSession();
  HttpAppFramework &setThreadNum(size_t threadNum);
  size_t getThreadNum() const;
  HttpAppFramework &setSSLFiles(const std::string &certPath, const std::string &keyPath);
  HttpAppFramework &setDocumentRoot(const std::string &rootPath);
  const std::string &getDocumentRoot() const;
  HttpAppFramework &setUploadPath(const std::string &uploadPath);
  const std::string &getUploadPath() const;
  HttpAppFramework &setFileTypes(const std::vector<std::string> &types);
  HttpAppFramework &enableRunAsDaemon();
  HttpAppFramework &setLogPath(const std::string &logPath, const std::string &logfileBaseName = "",
                               size_t logSize = 100000000);
  HttpAppFramework &setLogLevel(trantor::Logger::LogLevel level);
  HttpAppFramework &setIdleConnectionTimeout(size_t timeout);
  HttpAppFramework &setClientMaxBodySize(size_t maxSize);
  HttpAppFramework &setMaxConnectionNum(size_t maxConnections);
  HttpAppFramework &enableGzip(bool useGzip);
  HttpAppFramework &enableServerHeader(bool flag);
  HttpAppFramework &createDbClient(const std::string &dbType, const std::string &host,
                                   unsigned short port, const std::string &databaseName,
                                   const std::string &userName, const std::string &password,
                                   size_t connectionNum = 1, const std::string &filename = "",
                                   const std::string &name = "default", bool isFast = false,
                                   const std::string &characterSet = "", double timeout = -1.0);
  orm::DbClientPtr getDbClient(const std::string &name = "default");
  orm::DbClientPtr getFastDbClient(const std::string &name = "default");
  nosql::RedisClientPtr getRedisClient(const std::string &name = "default");
  nosql::RedisClientPtr getFastRedisClient(const std::string &name = "default");
};

HttpAppFramework &app();
} // namespace drogon
#endif

#endif
