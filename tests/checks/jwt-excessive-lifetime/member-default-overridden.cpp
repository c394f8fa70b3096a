// RUN: %expect %s --rules=jwt-excessive-lifetime
// The constructor replaces the default, so nobody gets it.
#include <jwt-cpp/jwt.h>

class Tokens {
public:
  Tokens(std::string key, int seconds) : key_(std::move(key)), seconds_(seconds) {}
  std::string issue() const {
    return jwt::create()
        .set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds{seconds_})
        .sign(jwt::algorithm::hs256{key_});
  }

private:
  std::string key_;
  int seconds_ = 86400 * 30;
};

std::string login(const std::string &key) { return Tokens(key, 900).issue(); }
