// RUN: %expect %s --rules=jwt-hardcoded-secret
// Lists and maps of keys. Keys of the map (key ids) are no secrets.
#include <jwt-cpp/jwt.h>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

bool byLoop(const std::string &token) {
  const std::vector<std::string> secrets = {"correct-horse-battery-staple", // EXPECT: error jwt-hardcoded-secret
                                            "correct-horse-battery"};       // EXPECT: error jwt-hardcoded-secret
  for (const auto &secret : secrets) {
    std::error_code ec;
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{secret}).verify(jwt::decode(token), ec);
    if (!ec)
      return true;
  }
  return false;
}

bool byArray(const std::string &token) {
  for (const char *secret : {"correct-horse"}) { // EXPECT: error jwt-hardcoded-secret
    std::error_code ec;
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{secret}).verify(jwt::decode(token), ec);
    if (!ec)
      return true;
  }
  return false;
}

static const std::map<std::string, std::string> kSecrets = {
    {"the-key-of-2024", "horse-battery"}, // EXPECT: error jwt-hardcoded-secret
};

std::string byMap(const std::string &kid) {
  return jwt::create().set_key_id(kid).sign(jwt::algorithm::hs256{kSecrets.at(kid)});
}

std::string bySubscript(const std::string &kid) {
  std::unordered_map<std::string, std::string> secrets;
  secrets["the-key-of-2025"] = "battery-staple"; // EXPECT: error jwt-hardcoded-secret
  return jwt::create().set_key_id(kid).sign(jwt::algorithm::hs256{secrets[kid]});
}

std::string byIterator(const std::string &kid) {
  std::map<std::string, std::string> secrets;
  secrets.emplace("the-key-of-2026", "staple-horse"); // EXPECT: error jwt-hardcoded-secret
  auto it = secrets.find(kid);
  if (it == secrets.end())
    return {};
  return jwt::create().set_key_id(it->first).sign(jwt::algorithm::hs256{it->second});
}
