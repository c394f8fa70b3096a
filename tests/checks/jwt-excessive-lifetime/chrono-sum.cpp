// RUN: %expect %s --rules=jwt-excessive-lifetime
// Sums and products of durations: what counts is the whole.
#include <jwt-cpp/jwt.h>

using namespace std::chrono_literals;

std::string product(const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + 24h * 30) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string reversed(const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + 7 * std::chrono::hours(24)) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

// 50 minutes and 50 minutes are 1 h 40 min.
std::string sum(const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + (50min + 50min)) // EXPECT: warning jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string divided(const std::string &key) {
  return jwt::create().set_expires_at(std::chrono::system_clock::now() + 2h / 4).sign(jwt::algorithm::hs256{key});
}

// An instant in the past as the start: a token that is dead for five minutes lives on for 55.
std::string difference(const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + 60min - 5min)
      .sign(jwt::algorithm::hs256{key});
}
