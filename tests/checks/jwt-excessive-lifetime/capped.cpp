// RUN: %expect %s --rules=jwt-excessive-lifetime
// min() keeps a lifetime below a limit: of two candidates the smaller one counts.
#include <algorithm>
#include <jwt-cpp/jwt.h>

std::string capped(const std::string &key, std::chrono::seconds wanted) {
  const auto lifetime = std::min<std::chrono::seconds>(wanted, std::chrono::minutes(30));
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + lifetime)
      .sign(jwt::algorithm::hs256{key});
}

std::string cappedHigh(const std::string &key, std::chrono::seconds wanted) {
  const auto lifetime = std::min<std::chrono::seconds>(wanted, std::chrono::hours(24 * 30)); // EXPECT: error jwt-excessive-lifetime
  return jwt::create()
      .set_expires_at(std::chrono::system_clock::now() + lifetime)
      .sign(jwt::algorithm::hs256{key});
}
