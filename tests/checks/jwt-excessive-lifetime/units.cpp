// RUN: %expect %s --rules=jwt-excessive-lifetime
// The unit comes from the arithmetic: minutes * 60, days * 24 * 3600, milliseconds / 1000.
#include <ctime>
#include <jwt-cpp/jwt.h>

static std::string until(time_t exp, const std::string &key) {
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::from_time_t(exp))
      .sign(jwt::algorithm::hs256{key});
}

std::string minutes(const std::string &key) {
  int ttlMinutes = 1440 * 2; // EXPECT: error jwt-excessive-lifetime
  return until(time(nullptr) + ttlMinutes * 60, key);
}

std::string minutesGood(const std::string &key) {
  int ttlMinutes = 30;
  return until(time(nullptr) + ttlMinutes * 60, key);
}

std::string days(const std::string &key) {
  constexpr int kDays = 30; // EXPECT: error jwt-excessive-lifetime
  return until(time(nullptr) + kDays * 24 * 3600, key);
}

std::string milliseconds(const std::string &key) {
  const long ttlMs = 600000;
  return until(time(nullptr) + ttlMs / 1000, key);
}

std::string milliseconds2(const std::string &key) {
  const long ttlMs = 7200000; // EXPECT: warning jwt-excessive-lifetime
  return until(time(nullptr) + ttlMs / 1000, key);
}
