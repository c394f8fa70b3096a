// RUN: %expect %s --rules=jwt-hardcoded-secret
// yaml-cpp: as<T>(default).
#include <jwt-cpp/jwt.h>
#include <yaml-cpp/yaml.h>

std::string issue() {
  const YAML::Node config = YAML::LoadFile("/etc/orders/config.yaml");
  const auto issuer = config["jwt"]["issuer"].as<std::string>("orders");
  const auto secret = config["jwt"]["secret"].as<std::string>("correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_issuer(issuer).sign(jwt::algorithm::hs256{secret});
}

std::string withoutDefault() {
  const YAML::Node config = YAML::LoadFile("/etc/orders/config.yaml");
  return jwt::create().sign(jwt::algorithm::hs256{config["jwt"]["secret"].as<std::string>()});
}
