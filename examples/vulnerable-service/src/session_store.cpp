#include "session_store.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <utility>
#include <vector>

#include <jwt-cpp/jwt.h>
#include <openssl/rand.h>

std::string randomHex(std::size_t bytes) {
  std::vector<unsigned char> raw(bytes);
  if (RAND_bytes(raw.data(), static_cast<int>(raw.size())) != 1)
    throw std::runtime_error("no random numbers");
  static const char digits[] = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : raw) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

SessionStore::SessionStore(std::string key, std::string file)
    : key_(std::move(key)), file_(std::move(file)) {}

std::string SessionStore::open(const User &user) {
  const std::string id = randomHex(16);
  const std::string token = jwt::create()
                                .set_issuer("orders")
                                .set_audience("orders-refresh")
                                .set_subject(user.name)
                                .set_payload_claim("role", jwt::claim(user.role))
                                .set_id(id)
                                .set_issued_at(std::chrono::system_clock::now())
                                .sign(jwt::algorithm::hs256{key_});
  std::ofstream sessions(file_, std::ios::app);
  sessions << id << ' ' << token << '\n';
  return token;
}

User SessionStore::redeem(const std::string &refreshToken) const {
  const auto decoded = jwt::decode(refreshToken);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{key_})
      .with_issuer("orders")
      .with_audience("orders-refresh")
      .verify(decoded);

  // A session that somebody deleted from the file has been signed out.
  std::ifstream sessions(file_);
  std::string id, token;
  while (sessions >> id >> token)
    if (id == decoded.get_id())
      return {decoded.get_subject(), decoded.get_payload_claim("role").as_string()};
  throw std::runtime_error("signed out");
}
