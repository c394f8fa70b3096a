// RUN: %expect %s --rules=jwt-token-in-log
// spdlog: functions, a logger object, macros.
#include <jwt-cpp/jwt.h>
#include <spdlog/spdlog.h>

void log(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  spdlog::info("issued {} to {}", token, user);  // EXPECT: warning jwt-token-in-log
  spdlog::debug("token " + token);               // EXPECT: warning jwt-token-in-log
  spdlog::get("auth")->warn("token={}", token);  // EXPECT: warning jwt-token-in-log
  SPDLOG_ERROR("cannot store {}", token);        // EXPECT: warning jwt-token-in-log
  spdlog::info("issued a token to {}", user);
}
