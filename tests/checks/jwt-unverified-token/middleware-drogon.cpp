// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// Filter and controller read the same header of a framework's request: like a field of
// an own request, a note.

//--- filters/JwtFilter.h
#pragma once
#include <drogon/HttpFilter.h>
class JwtFilter : public drogon::HttpFilter<JwtFilter> {
public:
  void doFilter(const drogon::HttpRequestPtr &req, drogon::FilterCallback &&fcb,
                drogon::FilterChainCallback &&fccb) override;
};
//--- filters/JwtFilter.cpp
#include "JwtFilter.h"
#include <jwt-cpp/jwt.h>
std::string publicKey();
void JwtFilter::doFilter(const drogon::HttpRequestPtr &req, drogon::FilterCallback &&fcb,
                         drogon::FilterChainCallback &&fccb) {
  auto header = req->getHeader("Authorization");
  try {
    auto decoded = jwt::decode(header.substr(7));
    jwt::verify().allow_algorithm(jwt::algorithm::rs256{publicKey()}).verify(decoded);
  } catch (const std::exception &) {
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setStatusCode(drogon::k401Unauthorized);
    fcb(response);
    return;
  }
  fccb();
}
//--- controllers/Profile.cpp
#include <drogon/HttpController.h>
#include <jwt-cpp/jwt.h>
void profile(const drogon::HttpRequestPtr &req,
             std::function<void(const drogon::HttpResponsePtr &)> &&callback) {
  // The filter has let the request through.
  auto token = req->getHeader("Authorization").substr(7);
  auto response = drogon::HttpResponse::newHttpResponse();
  // FRONTS[program]: the filter is in another unit
  response->setBody(jwt::decode(token).get_subject()); // EXPECT[program]: note jwt-unverified-token
  // EXPECT[unit]-1: error jwt-unverified-token
  // EXPECT[tidy,clangd]-2: warning jwt-unverified-token
  // FRONTS[unit]: the filter is in another unit
  // FRONTS[tidy,clangd]: it is known that there are other units, and the filter is in another unit
  callback(response);
}
