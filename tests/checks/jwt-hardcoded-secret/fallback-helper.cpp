// RUN: %expect %s --rules=jwt-hardcoded-secret
// envOr(name, fallback) in the shapes people give it. Only the fallback of the secret counts.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

static std::string envTernary(const char *name, const char *fallback) {
  const char *value = std::getenv(name);
  return value ? value : fallback;
}

static std::string envIf(const std::string &name, const std::string &fallback) {
  const char *value = std::getenv(name.c_str());
  if (value == nullptr)
    return fallback;
  return std::string(value);
}

static std::string envReassigned(const std::string &name, std::string result) {
  if (const char *value = std::getenv(name.c_str()))
    result = value;
  return result;
}

static std::string envDefaultArgument(const std::string &name, const std::string &fallback = "") {
  const char *value = std::getenv(name.c_str());
  return value && *value ? std::string(value) : fallback;
}

int main() {
  const std::string port = envTernary("PORT", "8080"), host = envIf("HOST", "localhost"),
                    level = envReassigned("LOG_LEVEL", "information"), name = envDefaultArgument("NAME", "orders");
  return jwt::create()
             .set_issuer(name + host + port + level)
             .sign(jwt::algorithm::hs256{envTernary("A", "correct-horse-battery-staple")}) // EXPECT: error jwt-hardcoded-secret
             .size() +
         jwt::create()
             .sign(jwt::algorithm::hs256{envIf("B", "correct-horse-battery")}) // EXPECT: error jwt-hardcoded-secret
             .size() +
         jwt::create()
             .sign(jwt::algorithm::hs256{envReassigned("C", "correct-horse")}) // EXPECT: error jwt-hardcoded-secret
             .size() +
         jwt::create()
             .sign(jwt::algorithm::hs256{envDefaultArgument("D", "horse-battery")}) // EXPECT: error jwt-hardcoded-secret
             .size() +
         jwt::create().sign(jwt::algorithm::hs256{envDefaultArgument("E")}).size();
}
