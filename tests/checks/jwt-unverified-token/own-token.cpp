// RUN: %expect %s --rules=jwt-unverified-token
// What this program has just signed it need not verify.

#include <jwt-cpp/jwt.h>

std::string key();

std::string issueAndLook(const std::string &user) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::hs256{key()});
  return jwt::decode(token).get_subject();
}

static std::string issue(const std::string &user) {
  return jwt::create().set_subject(user).set_id("7").sign(jwt::algorithm::hs256{key()});
}

std::string idOfNew(const std::string &user) {
  const std::string token = issue(user);
  return jwt::decode(token).get_id();
}

// The same helper for a token that came from outside.
std::string idOfReceived(const std::string &token) {
  return jwt::decode(token).get_id(); // EXPECT: error jwt-unverified-token
}
