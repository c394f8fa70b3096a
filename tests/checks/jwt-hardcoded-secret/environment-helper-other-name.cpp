// RUN: %expect %s --rules=jwt-hardcoded-secret
// Two variables, one helper: only LOG_LEVEL is given a value here.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string env(const std::string &name) {
  const char *value = std::getenv(name.c_str());
  return value ? value : "";
}

int main() {
  setenv("LOG_LEVEL", "information", 0);
  if (env("LOG_LEVEL") == "debug")
    return 1;
  return jwt::create().sign(jwt::algorithm::hs256{env("JWT_SECRET")}).size();
}
