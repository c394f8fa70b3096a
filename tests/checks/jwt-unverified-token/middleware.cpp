// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// A filter verifies a field of every request; a handler decodes the same field. Whether
// it is the same request nobody sees: a note. What nothing verifies is an error.

//--- http.h
#pragma once
#include <string>
struct Request {
  std::string token;
  std::string other;
  std::string getHeader(const std::string &name) const;
};
//--- filter.cpp
#include "http.h"
#include <jwt-cpp/jwt.h>
bool authenticate(const Request &request, const std::string &key) {
  try {
    jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(request.token));
    return true;
  } catch (const std::exception &) {
    return false;
  }
}
//--- handler.cpp
#include "http.h"
#include <jwt-cpp/jwt.h>
std::string whoami(const Request &request) {
  // FRONTS[program]: the filter is in another unit
  return jwt::decode(request.token).get_subject(); // EXPECT[program]: note jwt-unverified-token
  // EXPECT[unit,tidy,clangd]-1: error jwt-unverified-token
  // FRONTS[unit,tidy,clangd]: the filter is in another unit
}
std::string another(const Request &request) {
  return jwt::decode(request.other).get_subject(); // EXPECT: error jwt-unverified-token
}
