// RUN: %expect %s --rules=jwt-token-in-log
// trantor's LOG_ macros, with what Drogon's handlers log.
#include <drogon/HttpController.h>
#include <jwt-cpp/jwt.h>
#include <trantor/utils/Logger.h>

void log(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  LOG_INFO << "issued " << token;  // EXPECT: warning jwt-token-in-log
  LOG_DEBUG << user << " " << token.c_str(); // EXPECT: warning jwt-token-in-log
  LOG_INFO << "issued a token to " << user;
}
