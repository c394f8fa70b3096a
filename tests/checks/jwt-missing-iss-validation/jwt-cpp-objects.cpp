// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-iss-validation
// A drogon-like plugin: configured at start, used per request, in two files.

//--- JwtPlugin.h
#pragma once
#include <jwt-cpp/jwt.h>
#include <memory>
class JwtPlugin {
public:
  void initAndStart(const std::string &key, const std::string &issuer);
  std::string user(const std::string &token) const;

private:
  using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
  std::unique_ptr<Verifier> verifier_;
};
class LaxPlugin {
public:
  void initAndStart(const std::string &key);
  std::string user(const std::string &token) const;

private:
  using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
  std::unique_ptr<Verifier> verifier_;
};
//--- init.cpp
#include "JwtPlugin.h"
void JwtPlugin::initAndStart(const std::string &key, const std::string &issuer) {
  verifier_ = std::make_unique<Verifier>(jwt::default_clock{});
  verifier_->allow_algorithm(jwt::algorithm::es256{key});
  verifier_->with_issuer(issuer);
}
void LaxPlugin::initAndStart(const std::string &key) {
  // FRONTS[program]: the verifier is used in another unit
  verifier_ = std::make_unique<Verifier>(jwt::default_clock{}); // EXPECT[program]: warning jwt-missing-iss-validation
  verifier_->allow_algorithm(jwt::algorithm::es256{key});
}
//--- user.cpp
#include "JwtPlugin.h"
std::string JwtPlugin::user(const std::string &token) const {
  auto decoded = jwt::decode(token);
  verifier_->verify(decoded);
  return decoded.get_subject();
}
std::string LaxPlugin::user(const std::string &token) const {
  auto decoded = jwt::decode(token);
  verifier_->verify(decoded);
  return decoded.get_subject();
}
