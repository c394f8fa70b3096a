// RUN: %expect %s --rules=jwt-missing-aud-validation
// A member of a class whose bases are unknown is still one object.
// FRONTS[program,unit]: clang-tidy and clangd have no stand-ins for classes that nobody declares

#include "framework/Plugin.h"
#include <jwt-cpp/jwt.h>

class JwtPlugin : public framework::Plugin<JwtPlugin> {
public:
  void initAndStart(const Json::Value &config) override {
    verifier_ = std::make_unique<Verifier>(jwt::default_clock{});
    verifier_->allow_algorithm(jwt::algorithm::es256{config["key"].asString()});
    verifier_->with_audience(config["audience"].asString());
  }
  framework::Result check(const framework::Request &request) {
    verifier_->verify(jwt::decode(request.token()));
    return {};
  }

private:
  using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
  std::unique_ptr<Verifier> verifier_;
};

class Lax : public framework::Plugin<Lax> {
public:
  void initAndStart(const Json::Value &config) override {
    verifier_ = std::make_unique<Verifier>(jwt::default_clock{}); // EXPECT[program,unit]: error jwt-missing-aud-validation
    verifier_->allow_algorithm(jwt::algorithm::es256{config["key"].asString()});
  }
  framework::Result check(const framework::Request &request) {
    verifier_->verify(jwt::decode(request.token()));
    return {};
  }

private:
  using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;
  std::unique_ptr<Verifier> verifier_;
};
