// RUN: %expect %s --rules=jwt-excessive-lifetime
// iat and nbf, instants, other claims, other times of the program.
#include <ctime>
#include <jwt-cpp/jwt.h>

using std::chrono::system_clock;

std::string otherClaims(const std::string &key) {
  return jwt::create()
      .set_issued_at(system_clock::now() - std::chrono::hours(48))
      .set_not_before(system_clock::now() + std::chrono::hours(48))
      .set_expires_at(system_clock::now() + std::chrono::minutes(10))
      .set_payload_claim("quota", jwt::claim(std::to_string(500000)))
      .sign(jwt::algorithm::hs256{key});
}

// A date on the calendar is no distance from now. (2030-01-01)
std::string byDate(const std::string &key) {
  return jwt::create().set_expires_at(system_clock::from_time_t(1893456000)).sign(jwt::algorithm::hs256{key});
}

std::string byCalendar(const std::string &key) {
  std::tm date{};
  date.tm_year = 2030 - 1900;
  date.tm_mday = 31;
  return jwt::create().set_expires_at(system_clock::from_time_t(std::mktime(&date))).sign(jwt::algorithm::hs256{key});
}

// The session of the server that the token belongs to.
std::string bySession(const std::string &key, system_clock::time_point sessionEnds) {
  const auto cleanUp = system_clock::now() + std::chrono::hours(24 * 365);
  return cleanUp > sessionEnds ? jwt::create().set_expires_at(sessionEnds).sign(jwt::algorithm::hs256{key}) : "";
}

// The token may be verified a week late in no case, but that is a question of leeway.
void check(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key}).leeway(7200).verify(jwt::decode(token));
}
