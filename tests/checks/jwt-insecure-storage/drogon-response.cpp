// RUN: %expect %s --rules=jwt-insecure-storage,jwt-token-in-log
// Drogon: a JSON answer, a cookie, a header.
#include <drogon/HttpController.h>
#include <json/json.h>
#include <jwt-cpp/jwt.h>

drogon::HttpResponsePtr login(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  Json::Value answer;
  answer["token"] = token;
  auto response = drogon::HttpResponse::newHttpJsonResponse(answer);
  response->addHeader("Authorization", "Bearer " + token);
  response->addCookie("session", token);
  return response;
}
