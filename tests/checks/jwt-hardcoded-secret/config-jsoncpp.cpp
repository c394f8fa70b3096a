// RUN: %expect %s --rules=jwt-hardcoded-secret
// jsoncpp, alone and as Drogon's custom configuration.
#include <drogon/drogon.h>
#include <json/json.h>
#include <jwt-cpp/jwt.h>

std::string byGet(const Json::Value &config) {
  const auto issuer = config.get("issuer", "orders").asString();
  const auto secret = config.get("secret", "correct-horse-battery-staple").asString(); // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_issuer(issuer).sign(jwt::algorithm::hs256{secret});
}

std::string byMember(const Json::Value &config) {
  const auto secret =
      config.isMember("secret") ? config["secret"].asString() : "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().sign(jwt::algorithm::hs256{secret});
}

std::string byCustomConfig() {
  const auto &custom = drogon::app().getCustomConfig();
  const auto secret = custom["jwt"].get("secret", "horse-battery").asString(); // EXPECT: error jwt-hardcoded-secret
  return jwt::create().sign(jwt::algorithm::hs256{secret});
}

std::string withoutDefault() {
  return jwt::create().sign(
      jwt::algorithm::hs256{drogon::app().getCustomConfig()["jwt"]["secret"].asString()});
}
