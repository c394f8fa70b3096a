// RUN: %expect %s --rules=jwt-excessive-lifetime,jwt-unverified-token
// Constants that overflow, divide by zero, shift too far: folding gives up quietly.

#include <climits>
#include <jwt-cpp/jwt.h>

constexpr long kHuge = LONG_MAX;
std::string issue(const std::string &key, int zero) {
  auto builder = jwt::create();
  builder.set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds{kHuge + 1});
  builder.set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds{60 / (zero * 0)});
  builder.set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds{1 << 70});
  builder.set_expires_at(std::chrono::system_clock::now() - std::chrono::hours{LONG_MIN});
  return builder.sign(jwt::algorithm::es256{"", key});
}
const char *outside = &"abc"[10];
const char *before = "abc" - 3;

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string(); // EXPECT: error jwt-unverified-token
}
