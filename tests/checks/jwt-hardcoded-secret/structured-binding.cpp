// RUN: %expect %s --rules=jwt-hardcoded-secret
// Structured bindings of a pair, a tuple and a struct of one's own.
#include <jwt-cpp/jwt.h>
#include <tuple>
#include <utility>

struct Key {
  std::string id;
  std::string secret;
};

static Key currentKey() { return {"key-1", "correct-horse-battery-staple"}; } // EXPECT: error jwt-hardcoded-secret

std::string byStruct() {
  const auto [id, secret] = currentKey();
  return jwt::create().set_key_id(id).sign(jwt::algorithm::hs256{secret});
}

static std::string keyFromStore();

std::string notTheOther() {
  const auto [id, secret] = Key{"key-2-of-the-service", keyFromStore()};
  return jwt::create().set_key_id(id).sign(jwt::algorithm::hs256{secret});
}

static std::pair<bool, std::string> find() { return {true, "correct-horse"}; } // EXPECT: error jwt-hardcoded-secret

std::string byPair() {
  auto [found, secret] = find();
  return found ? jwt::create().sign(jwt::algorithm::hs256{secret}) : "";
}
