// RUN: %expect %s --rules=jwt-hardcoded-secret
// Settings that are written as JSON in the source.
#include <jwt-cpp/jwt.h>
#include <nlohmann/json.hpp>

std::string issue() {
  nlohmann::json config = {{"issuer", "orders"},
                           {"secret", "correct-horse-battery-staple"}}; // LIMIT: error jwt-hardcoded-secret
  return jwt::create().set_issuer(config["issuer"].get<std::string>()).sign(
      jwt::algorithm::hs256{config["secret"].get<std::string>()});
}

std::string issueSet() {
  nlohmann::json config;
  config["issuer"] = "orders";
  config["jwt"]["secret"] = "correct-horse"; // LIMIT: error jwt-hardcoded-secret
  return jwt::create().set_issuer(config["issuer"].get<std::string>()).sign(
      jwt::algorithm::hs256{config["jwt"]["secret"].get<std::string>()});
}
