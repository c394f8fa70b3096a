// RUN: %expect %s --rules=jwt-excessive-lifetime
// Seconds since 1970 as a number, by time(), to_time_t and time_since_epoch.
#include <ctime>
#include <jwt-cpp/jwt.h>

using std::chrono::system_clock;

std::string byTime(const std::string &key) {
  const time_t now = time(nullptr);
  return jwt::create()
      .set_expires_at(system_clock::from_time_t(now + 86400 * 30)) // EXPECT: error jwt-excessive-lifetime
      .sign(jwt::algorithm::hs256{key});
}

std::string byClaim(const std::string &key) {
  const auto exp = static_cast<double>(std::time(nullptr) + 7 * 24 * 60 * 60); // EXPECT: error jwt-excessive-lifetime
  return jwt::create().set_payload_claim("exp", jwt::claim(picojson::value(exp))).sign(jwt::algorithm::hs256{key});
}

std::string byToTimeT(const std::string &key) {
  const auto exp = system_clock::to_time_t(system_clock::now() + std::chrono::hours(48)); // EXPECT: error jwt-excessive-lifetime
  return jwt::create().set_expires_at(system_clock::from_time_t(exp)).sign(jwt::algorithm::hs256{key});
}

std::string byEpoch(const std::string &key) {
  const auto now = std::chrono::duration_cast<std::chrono::seconds>(system_clock::now().time_since_epoch()).count();
  const auto exp = now + 7200; // EXPECT: warning jwt-excessive-lifetime
  return jwt::create().set_expires_at(system_clock::from_time_t(exp)).sign(jwt::algorithm::hs256{key});
}

std::string good(const std::string &key) {
  return jwt::create()
      .set_expires_at(system_clock::from_time_t(time(nullptr) + 15 * 60))
      .sign(jwt::algorithm::hs256{key});
}
