// RUN: %expect %s --rules=jwt-hardcoded-secret
// A default beside a key of a configuration file. Keys, other defaults and file names are no secrets.
#include <fstream>
#include <jwt-cpp/jwt.h>
#include <nlohmann/json.hpp>

using nlohmann::json;

struct Config {
  std::string secret, refreshSecret, issuer;
};

static Config load() {
  std::ifstream in("/etc/orders/config.json");
  const json document = json::parse(in);
  Config c;
  c.secret = document.value("jwt_secret", "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  c.issuer = document.value("issuer", "orders");
  const auto &jwtPart = document["jwt"];
  c.refreshSecret = jwtPart.contains("refresh") ? jwtPart["refresh"].get<std::string>()
                                                : "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return c;
}

std::string issue() {
  const Config c = load();
  return jwt::create().set_issuer(c.issuer).sign(jwt::algorithm::hs256{c.secret}) +
         jwt::create().sign(jwt::algorithm::hs256{c.refreshSecret}) +
         jwt::create().sign(jwt::algorithm::hs256{json::parse("{}").at("jwt").at("secret").get<std::string>()});
}
