// RUN: %expect %s --rules=jwt-excessive-lifetime
// The lifetime as a parameter, with a default and from callers.
#include <jwt-cpp/jwt.h>

static std::string issue(const std::string &user, const std::string &key, int seconds) {
  return jwt::create()
      .set_subject(user)
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds(seconds))
      .sign(jwt::algorithm::hs256{key});
}

static std::string issueFor(const std::string &key, std::chrono::seconds lifetime = std::chrono::hours(12)) { // EXPECT: warning jwt-excessive-lifetime
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + lifetime)
      .sign(jwt::algorithm::hs256{key});
}

std::string login(const std::string &user, const std::string &key) {
  return issue(user, key, 900) + issue(user, key, 604800) + // EXPECT: error jwt-excessive-lifetime
         issueFor(key) + issueFor(key, std::chrono::minutes(5));
}
