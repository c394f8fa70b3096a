// RUN: %expect %s --rules=jwt-hardcoded-secret
// Local variables, whatever their type; assigned when declared or later.
#include <jwt-cpp/jwt.h>
#include <string_view>

using namespace std::string_literals;

std::string a(const std::string &user) {
  const std::string secret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string b(const std::string &user) {
  auto secret = "correct-horse-battery"s; // EXPECT: error jwt-hardcoded-secret
  auto algorithm = jwt::algorithm::hs256{secret};
  return jwt::create().set_subject(user).sign(algorithm);
}

std::string c(const std::string &user) {
  std::string secret;
  secret = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{secret});
}

std::string d(const std::string &user) {
  constexpr std::string_view secret = "horse-battery"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{std::string(secret)});
}

std::string e(const std::string &user) {
  std::string secret{"battery-staple"}; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{std::move(secret)});
}

std::string f(const std::string &user) {
  const char secret[] = {'h', 'o', 'r', 's', 'e', '-', 'b', 'a', 't'}; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_subject(user).sign(jwt::algorithm::hs256{std::string(secret, sizeof secret)});
}

// A local of the same name in another function is another variable.
std::string name() {
  const std::string secret = "not-the-key";
  return secret;
}
