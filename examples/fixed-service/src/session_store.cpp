#include "session_store.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/rand.h>

using nlohmann::json;
using std::chrono::system_clock;

namespace {

constexpr std::chrono::hours kSessionLength{7 * 24};

std::string hex(const std::vector<unsigned char> &raw) {
  static const char digits[] = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : raw) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

// A plain hash is enough here: nobody can guess 256 random bits, unlike a password.
std::string sha256(const std::string &text) {
  std::vector<unsigned char> digest(EVP_MAX_MD_SIZE);
  unsigned size = 0;
  if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
    throw std::runtime_error("no SHA-256");
  digest.resize(size);
  return hex(digest);
}

} // namespace

std::string randomHex(std::size_t bytes) {
  std::vector<unsigned char> raw(bytes);
  if (RAND_bytes(raw.data(), static_cast<int>(raw.size())) != 1)
    throw std::runtime_error("no random numbers");
  return hex(raw);
}

SessionStore::SessionStore(std::string file) : file_(std::move(file)) { load(); }

std::string SessionStore::open(const User &user) {
  return add({user, system_clock::now() + kSessionLength});
}

SessionStore::Renewal SessionStore::renew(const std::string &refreshToken) {
  const auto found = sessions_.find(sha256(refreshToken));
  if (found == sessions_.end())
    throw std::runtime_error("no such session");
  const Session session = found->second;
  sessions_.erase(found);
  if (system_clock::now() >= session.end) {
    save();
    throw std::runtime_error("the session has ended");
  }
  return {session.user, add(session)};
}

std::string SessionStore::add(const Session &session) {
  const std::string token = randomHex(32);
  sessions_[sha256(token)] = session;
  save();
  return token;
}

void SessionStore::load() {
  std::ifstream in(file_);
  if (!in)
    return; // the first start
  for (const auto &[digest, entry] : json::parse(in).items()) {
    const std::chrono::seconds end{entry.at("end").get<long long>()};
    sessions_[digest] = {{entry.at("name").get<std::string>(), entry.at("role").get<std::string>()},
                         system_clock::time_point{end}};
  }
}

// The file holds hashes only: whoever reads it, or a backup of it, cannot sign in with them.
void SessionStore::save() const {
  json content = json::object();
  for (const auto &[digest, session] : sessions_) {
    const auto end =
        std::chrono::duration_cast<std::chrono::seconds>(session.end.time_since_epoch());
    content[digest] = {
        {"name", session.user.name}, {"role", session.user.role}, {"end", end.count()}};
  }
  const std::string next = file_ + ".new";
  std::ofstream out(next, std::ios::trunc);
  using std::filesystem::perms;
  std::filesystem::permissions(next, perms::owner_read | perms::owner_write);
  out << content.dump();
  out.close();
  if (!out)
    throw std::runtime_error("cannot write " + next);
  std::filesystem::rename(next, file_);
}
