// RUN: %expect %s --rules=jwt-excessive-lifetime
// The default beside a key of the configuration, and of the environment.
#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <nlohmann/json.hpp>

std::string byConfig(const nlohmann::json &config, const std::string &key) {
  const int days = config.value("token_lifetime_days", 7); // EXPECT: error jwt-excessive-lifetime
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::hours(24 * days))
      .sign(jwt::algorithm::hs256{key});
}

std::string byEnvironment(const std::string &key) {
  const char *env = std::getenv("TOKEN_MINUTES");
  const int minutes = env ? std::atoi(env) : 720; // EXPECT: warning jwt-excessive-lifetime
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(minutes))
      .sign(jwt::algorithm::hs256{key});
}

std::string good(const nlohmann::json &config, const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(config.value("minutes", 15)))
      .sign(jwt::algorithm::hs256{key});
}
