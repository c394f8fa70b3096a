// RUN: %expect %s --rules=jwt-missing-expiry --strict
#include <jwt-cpp/jwt.h>

std::string issue(const std::string &user, const std::string &key, int minutes) {
  auto token = jwt::create().set_subject(user); // EXPECT: note jwt-missing-expiry
  if (minutes > 0)
    token.set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(minutes));
  return token.sign(jwt::algorithm::hs256{key});
}

std::string both(const std::string &user, const std::string &key, bool remember) {
  auto token = jwt::create().set_subject(user);
  if (remember)
    token.set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(60));
  else
    token.set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(15));
  return token.sign(jwt::algorithm::hs256{key});
}
