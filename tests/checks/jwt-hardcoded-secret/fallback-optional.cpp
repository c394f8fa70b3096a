// RUN: %expect %s --rules=jwt-hardcoded-secret
// An environment reader that returns std::optional, and the callers that bring the fallback.
#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <optional>

static std::optional<std::string> env(const std::string &name) {
  if (const char *value = std::getenv(name.c_str()))
    return std::string(value);
  return std::nullopt;
}

std::string byValueOr(const std::string &user) {
  const auto level = env("LOG_LEVEL").value_or("information");
  return jwt::create().set_subject(user + level).sign(
      jwt::algorithm::hs256{env("JWT_SECRET").value_or("correct-horse-battery-staple")}); // EXPECT: error jwt-hardcoded-secret
}

std::string byTest(const std::string &user) {
  auto secret = env("JWT_SECRET");
  if (!secret)
    secret = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{*secret});
}

std::string required(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{env("JWT_SECRET").value()});
}
