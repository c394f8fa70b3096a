// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// The caller verifies in one file, the helper decodes in another.

//--- token.h
#pragma once
#include <string>
void requireValid(const std::string &token, const std::string &key);
std::string subjectOf(const std::string &token);
std::string tenantOf(const std::string &token);
//--- token.cpp
#include "token.h"
#include <jwt-cpp/jwt.h>
void requireValid(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(jwt::decode(token));
}
std::string subjectOf(const std::string &token) { return jwt::decode(token).get_subject(); }
// EXPECT[unit]-1: error jwt-unverified-token
// EXPECT[tidy,clangd]-2: warning jwt-unverified-token
// FRONTS[unit]: the caller, which verifies, is in another unit
// FRONTS[tidy,clangd]: it is known that there are other units, and the caller, which verifies, is in another unit
std::string tenantOf(const std::string &token) {
  return jwt::decode(token).get_payload_claim("tenant").as_string(); // EXPECT[program,unit]: error jwt-unverified-token
// EXPECT[tidy,clangd]-1: warning jwt-unverified-token
// FRONTS[program,unit]: all callers are seen, or so it seems
}
//--- handler.cpp
#include "token.h"
std::string handle(const std::string &token, const std::string &key) {
  requireValid(token, key);
  return subjectOf(token);
}
// Nothing verifies here.
std::string handleTenant(const std::string &token) { return tenantOf(token); }
