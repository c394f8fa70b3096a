// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-exp-validation
// The claim is compared by the caller of the function that verifies.

//--- auth.h
#pragma once
#include <jwt-cpp/jwt.h>
using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;
Decoded verified(const std::string &token, const std::string &key);
Decoded alsoVerified(const std::string &token, const std::string &key);
//--- auth.cpp
#include "auth.h"
Decoded verified(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  // EXPECT[unit,tidy,clangd]-1: note jwt-missing-exp-validation
  // FRONTS[unit,tidy,clangd]: the caller, which compares the claim, is in another unit
  return decoded;
}
Decoded alsoVerified(const std::string &token, const std::string &key) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded); // EXPECT: note jwt-missing-exp-validation
  return decoded;
}
//--- main.cpp
#include "auth.h"
bool good(const std::string &token, const std::string &key) {
  auto decoded = verified(token, key);
  return decoded.get_expires_at() > std::chrono::system_clock::now();
}
std::string user(const std::string &token, const std::string &key) {
  return alsoVerified(token, key).get_subject();
}
