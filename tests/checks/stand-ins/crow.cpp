// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/crow %s

#include <crow.h>

std::string check(const std::string &token);

struct Auth {
  struct context {
    std::string user;
  };
  void before_handle(crow::request &req, crow::response &res, context &ctx) {
    ctx.user = check(req.get_header_value("Authorization"));
    if (ctx.user.empty()) {
      res.code = 401;
      res.end();
    }
  }
  void after_handle(crow::request &, crow::response &, context &) {}
};

int main() {
  crow::App<Auth> app;
  CROW_ROUTE(app, "/me")
  ([&](const crow::request &req) {
    crow::json::wvalue answer;
    answer["user"] = app.get_context<Auth>(req).user;
    answer["list"] = std::vector<std::string>{"a"};
    return crow::response(200, answer);
  });
  CROW_ROUTE(app, "/login")
      .methods("POST"_method, crow::HTTPMethod::Put)([](const crow::request &req) {
        auto body = crow::json::load(req.body);
        if (!body || !body.has("user"))
          return crow::response(400, "bad");
        std::string user = body["user"].s();
        CROW_LOG_INFO << "token " << user << req.url_params.get("token");
        crow::response res(check(user));
        res.add_header("Set-Cookie", "jwt=" + user);
        return res;
      });
  app.port(18080).multithreaded().run();
}
