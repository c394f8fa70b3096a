// RUN: %expect %s --rules=jwt-excessive-lifetime
// Durations of <chrono>, written every way there is. Above one hour a warning, above a day an error.
#include <jwt-cpp/jwt.h>

using namespace std::chrono;
using namespace std::chrono_literals;

static auto builder() { return jwt::create().set_subject("u"); }

std::string week(const std::string &key) {
  return builder()
      .set_expires_at(system_clock::now() + std::chrono::hours(24 * 7)) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string dayAndMore(const std::string &key) {
  return builder()
      .set_expires_at(system_clock::now() + 25h) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string day(const std::string &key) {
  return builder()
      .set_expires_at(system_clock::now() + 24h) // EXPECT: warning jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string bySeconds(const std::string &key) {
  return builder()
      .set_expires_at(system_clock::now() + seconds{3601}) // EXPECT: warning jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string byMinutes(const std::string &key) {
  return builder()
      .set_expires_at(system_clock::now() + std::chrono::minutes(60 * 24 * 30)) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string leftSide(const std::string &key) {
  return builder()
      .set_expires_at(hours{2} + system_clock::now()) // EXPECT: warning jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

// Below the limit, and exactly at it.
std::string quarter(const std::string &key) {
  return builder().set_expires_at(system_clock::now() + 15min).sign(jwt::algorithm::hs256{key});
}

std::string hour(const std::string &key) {
  return builder().set_expires_at(system_clock::now() + hours{1}).sign(jwt::algorithm::hs256{key});
}

std::string hourBySeconds(const std::string &key) {
  return builder().set_expires_at(system_clock::now() + seconds(3600)).sign(jwt::algorithm::hs256{key});
}

std::string byMilliseconds(const std::string &key) {
  return builder().set_expires_at(system_clock::now() + milliseconds(900000)).sign(jwt::algorithm::hs256{key});
}
