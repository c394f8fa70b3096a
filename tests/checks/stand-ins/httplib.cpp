// RUN: %clangxx -fsyntax-only -std=c++17 -I %stand_ins/httplib %s

#include <httplib.h>

std::string check(const std::string &token);

int main() {
  httplib::Server server;
  server.Get("/me", [](const httplib::Request &req, httplib::Response &res) {
    auto header = req.get_header_value("Authorization");
    if (!req.has_header("Authorization") || header.rfind("Bearer ", 0) != 0) {
      res.status = 401;
      return;
    }
    res.set_header("Set-Cookie", "jwt=" + header);
    res.set_content(check(header.substr(7)), "application/json");
  });
  server.Post(R"(/user/(\d+))", [](const auto &req, auto &res) {
    std::string id = req.matches[1];
    res.set_content(req.body + id + req.get_param_value("token"), "text/plain");
  });
  server.set_pre_routing_handler(
      [](const auto &, auto &) { return httplib::Server::HandlerResponse::Unhandled; });
  httplib::Client client("https://example.org");
  client.set_bearer_token_auth("token");
  client.enable_server_certificate_verification(false);
  if (auto res = client.Get("/keys", {{"Accept", "application/json"}}); res && res->status == 200)
    check(res->body);
  server.listen("0.0.0.0", 8080);
}
