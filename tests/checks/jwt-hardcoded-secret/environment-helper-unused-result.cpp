// RUN: %expect %s --rules=jwt-hardcoded-secret
// The value that is put into LOG_LEVEL is read and goes nowhere. It must not come out of the other call.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string env(const char *name) {
  const char *value = std::getenv(name);
  return value ? value : "";
}

void prepare() { setenv("LOG_LEVEL", "information", 0); }

std::string issue() {
  std::string level = env("LOG_LEVEL");
  return jwt::create().sign(jwt::algorithm::hs256{env("JWT_SECRET")});
}
