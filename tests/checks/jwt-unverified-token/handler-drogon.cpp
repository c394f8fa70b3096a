// RUN: %expect %s --rules=jwt-unverified-token
// The same handler in a program in which nothing verifies.

#include <drogon/HttpController.h>
#include <jwt-cpp/jwt.h>

void profile(const drogon::HttpRequestPtr &req,
             std::function<void(const drogon::HttpResponsePtr &)> &&callback) {
  auto token = req->getHeader("Authorization").substr(7);
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  auto response = drogon::HttpResponse::newHttpResponse();
  response->setBody(decoded.get_subject());
  callback(response);
}
