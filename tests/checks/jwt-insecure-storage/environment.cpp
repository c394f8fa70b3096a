// RUN: %expect %s --rules=jwt-insecure-storage
// Child processes and crash reports inherit the environment.
#include <cstdlib>
#include <jwt-cpp/jwt.h>

void forChild(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  setenv("ORDERS_USER", user.c_str(), 1);
  setenv("ORDERS_TOKEN", token.c_str(), 1); // EXPECT: error jwt-insecure-storage
}

// A literal that the program makes its own secret is jwt-hardcoded-secret and not reported once more.
std::string issue() {
  setenv("JWT_SECRET", "correct-horse-battery-staple", 0);
  return jwt::create().sign(jwt::algorithm::hs256{std::getenv("JWT_SECRET")});
}
