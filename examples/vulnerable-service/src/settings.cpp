#include "settings.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <nlohmann/json.hpp>

const std::string kBillingKey = "7d1f0c5e9a3b48e2b6d4f8a10c93e57b";

std::string envOr(const char *name, const std::string &fallback) {
  const char *value = std::getenv(name);
  return value ? value : fallback;
}

std::string readFile(const std::string &path) {
  std::ifstream in(path);
  if (!in)
    throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

Settings loadSettings(const std::string &path) {
  const auto config = nlohmann::json::parse(readFile(path));
  Settings settings;
  settings.port = config.value("port", settings.port);
  settings.issuer = config.value("issuer", settings.issuer);
  settings.loginIssuer = config.at("login").at("issuer").get<std::string>();
  settings.loginKeyFile = config.at("login").at("public_key_file").get<std::string>();
  settings.sessionFile = config.at("session_file").get<std::string>();
  if (config.contains("jwt"))
    settings.reportKey = config["jwt"].value("report_key", settings.reportKey);
  settings.partnerKey = envOr("PARTNER_KEY", "partner-dev-key");
  settings.debug = envOr("ORDERS_DEBUG", "0") == "1";
  return settings;
}
