// RUN: %expect %s --rules=jwt-token-in-log
// A hash, and a text in which the token is masked, tell tokens apart and open nothing.
#include <functional>
#include <iostream>
#include <jwt-cpp/jwt.h>
#include <openssl/sha.h>

static std::string sha256(const std::string &text) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest);
  return std::string(reinterpret_cast<char *>(digest), sizeof digest);
}

static std::string mask(const std::string &token) { return std::string(token.size(), '*'); }

void log(const std::string &user, const std::string &key) {
  const auto token = jwt::create().set_subject(user).sign(jwt::algorithm::es256{"", key});
  std::cout << sha256(token) << ' ' << mask(token) << ' ' << std::hash<std::string>{}(token) << '\n';
}
