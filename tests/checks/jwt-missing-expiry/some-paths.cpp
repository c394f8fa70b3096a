// RUN: %expect %s --rules=jwt-missing-expiry
// Set on some paths only: not reported by default, a note with --strict.
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user, const std::string &key, int minutes) {
  auto token = jwt::create().set_subject(user);
  if (minutes > 0)
    token.set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(minutes));
  return token.sign(jwt::algorithm::hs256{key});
}
