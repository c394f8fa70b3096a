// RUN: %expect %s --rules=jwt-none-algorithm
// Issuing without a signature.

#include <jwt-cpp/jwt.h>

std::string key();

std::string chain(const std::string &user) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}

std::string named(const std::string &user) {
  auto builder = jwt::create();
  builder.set_subject(user);
  return builder.sign(jwt::algorithm::none()); // EXPECT: error jwt-none-algorithm
}

std::string oneOfTwo(const std::string &user, bool secure) {
  auto builder = jwt::create().set_subject(user);
  if (secure)
    return builder.sign(jwt::algorithm::hs256{key()});
  return builder.sign(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
}

std::string withErrorCode(const std::string &user, std::error_code &error) {
  return jwt::create().set_subject(user).sign(jwt::algorithm::none{}, error); // EXPECT: error jwt-none-algorithm
}

// The header's text does not decide; sign does.
std::string onlyText(const std::string &user) {
  return jwt::create().set_algorithm("none").set_subject(user).sign(jwt::algorithm::hs256{key()});
}
