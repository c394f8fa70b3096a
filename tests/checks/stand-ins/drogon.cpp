// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/drogon -I %stand_ins/jsoncpp %s
// RUN: %clangxx -fsyntax-only -std=c++20 -I %stand_ins/drogon -I %stand_ins/jsoncpp %s

#include <drogon/HttpController.h>
#include <drogon/HttpFilter.h>
#include <drogon/HttpMiddleware.h>
#include <drogon/HttpSimpleController.h>
#include <drogon/WebSocketController.h>
#include <drogon/drogon.h>
#include <drogon/orm/CoroMapper.h>
#include <drogon/orm/Mapper.h>
#include <drogon/plugins/Plugin.h>
#include <drogon/utils/Utilities.h>
#include <trantor/utils/Logger.h>

using namespace drogon;
using namespace drogon::orm;

class JwtPlugin : public drogon::Plugin<JwtPlugin> {
public:
  void initAndStart(const Json::Value &config) override {
    secret_ = config.get("jwt-secret", "secret").asString();
  }
  void shutdown() override {}
  const std::string &secret() const { return secret_; }

private:
  std::string secret_;
};

class LoginFilter : public drogon::HttpFilter<LoginFilter> {
public:
  void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb,
                FilterChainCallback &&fccb) override {
    auto token = req->getHeader("Authorization").substr(7);
    auto *plugin = drogon::app().getPlugin<JwtPlugin>();
    auto key = drogon::app().getCustomConfig()["jwt"]["private_key"].asString();
    if (token.empty() || req->getMethod() == HttpMethod::Options || plugin->secret() == key) {
      auto response = HttpResponse::newHttpResponse();
      response->setStatusCode(k401Unauthorized);
      return fcb(response);
    }
    req->getAttributes()->insert("user", token);
    req->attributes()->insert("jwt", key);
    LOG_DEBUG << "token " << token << 5 << req->path();
    fccb();
  }
};

class Guard : public drogon::HttpMiddleware<Guard> {
public:
  void invoke(const HttpRequestPtr &, MiddlewareNextCallback &&next,
              MiddlewareCallback &&done) override {
    next([done = std::move(done)](const HttpResponsePtr &response) { done(response); });
  }
};

class Auth : public drogon::HttpController<Auth> {
public:
  METHOD_LIST_BEGIN
  ADD_METHOD_TO(Auth::login, "/login", Post, Options);
  ADD_METHOD_TO(Auth::user, "/user/{id}", Get, "LoginFilter");
  METHOD_ADD(Auth::login, "/again", Post);
  METHOD_LIST_END

  void login(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback) {
    auto json = req->getJsonObject();
    Json::Value answer;
    answer["token"] = (*json)["password"].asString() + req->getParameter("token");
    auto response = HttpResponse::newHttpJsonResponse(answer);
    response->setContentTypeCode(CT_APPLICATION_JSON);
    response->addHeader("Access-Control-Allow-Origin", "*");
    Cookie cookie("jwt", answer["token"].asString());
    cookie.setHttpOnly(true);
    cookie.setSecure(false);
    cookie.setSameSite(Cookie::SameSite::kLax);
    response->addCookie(cookie);
    response->addCookie("other", req->getCookie("other"));
    if (auto page = req->getOptionalParameter<int>("page"))
      LOG_INFO << *page;
    req->session()->insert("user", std::string("x"));
    callback(response);
  }
  void user(const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback,
            const std::string &id) {
    auto client = drogon::app().getDbClient();
    auto rows = client->execSqlSync("select * from users where id = $1", id);
    for (const auto &row : rows)
      LOG_ERROR << row["name"].as<std::string>();
    client->execSqlAsync(
        "select 1", [callback](const Result &) {},
        [](const DrogonDbException &e) { LOG_WARN << e.base().what(); });
    *client << "select 1" << id >> [](const Result &result) { LOG_TRACE << result.size(); } >>
        [](const DrogonDbException &) {};
  }
};

class Simple : public drogon::HttpSimpleController<Simple> {
public:
  PATH_LIST_BEGIN
  PATH_ADD("/simple", Get, "LoginFilter");
  PATH_LIST_END
  void asyncHandleHttpRequest(const HttpRequestPtr &,
                              std::function<void(const HttpResponsePtr &)> &&) override {}
};

class Socket : public drogon::WebSocketController<Socket> {
public:
  void handleNewMessage(const WebSocketConnectionPtr &connection, std::string &&message,
                        const WebSocketMessageType &) override {
    connection->send(message);
  }
  void handleNewConnection(const HttpRequestPtr &req, const WebSocketConnectionPtr &c) override {
    if (req->getParameter("token").empty())
      c->shutdown();
  }
  void handleConnectionClosed(const WebSocketConnectionPtr &) override {}
  WS_PATH_LIST_BEGIN
  WS_PATH_ADD("/chat", "LoginFilter", Get);
  WS_PATH_LIST_END
};

struct User {
  using PrimaryKeyType = int;
};

void rows() {
  Mapper<User> mapper(app().getDbClient());
  auto found = mapper.orderBy("id", SortOrder::DESC)
                   .limit(5)
                   .findBy(Criteria("email", CompareOperator::EQ, "a") && Criteria("n", 5));
  auto future = mapper.insertFuture(found[0]).get();
  mapper.findOne(Criteria("id", 1), [](User) {}, [](const DrogonDbException &) {});
}

#ifdef __cpp_impl_coroutine
drogon::Task<HttpResponsePtr> coroutine(HttpRequestPtr) {
  auto client = app().getDbClient();
  auto result = co_await client->execSqlCoro("select 1");
  CoroMapper<User> mapper(client);
  auto user = co_await mapper.findByPrimaryKey(1);
  (void)user;
  co_return HttpResponse::newHttpJsonResponse(Json::Value(result[0]["a"].as<std::string>()));
}
#endif

int main() {
  app().registerHandler(
      "/hello",
      [](const HttpRequestPtr &req, std::function<void(const HttpResponsePtr &)> &&callback) {
        callback(HttpResponse::newNotFoundResponse());
      },
      {Get, "LoginFilter"});
  app().registerPostHandlingAdvice([](const HttpRequestPtr &, const HttpResponsePtr &response) {
    response->addHeader("x", "y");
  });
  app().setLogLevel(trantor::Logger::kDebug).addListener("0.0.0.0", 80).loadConfigFile("c.json");
  app().getLoop()->runAfter(5, [] { app().quit(); });
  app().run();
}
