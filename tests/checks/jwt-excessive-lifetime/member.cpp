// RUN: %expect %s --rules=jwt-excessive-lifetime
// A member with a default, a member given by the constructor, and one that is no lifetime of a token.
#include <jwt-cpp/jwt.h>

class Access {
public:
  std::string issue(const std::string &key) const {
    return jwt::create()
        .set_expires_at(std::chrono::system_clock::now() + std::chrono::seconds(ttl_))
        .sign(jwt::algorithm::hs256{key});
  }
  int cacheSeconds() const { return cacheTtl_; }

private:
  int ttl_ = 86400 * 14; // EXPECT: error jwt-excessive-lifetime
  int cacheTtl_ = 86400;
};

class Configured {
public:
  Configured(std::string key, int minutes) : key_(std::move(key)), minutes_(minutes) {}
  std::string issue() const {
    return jwt::create()
        .set_expires_at(std::chrono::system_clock::now() + std::chrono::minutes(minutes_))
        .sign(jwt::algorithm::hs256{key_});
  }

private:
  std::string key_;
  int minutes_;
};

std::string login(const std::string &key) {
  Configured tokens(key, 24 * 60 * 7); // EXPECT: error jwt-excessive-lifetime
  return tokens.issue() + Access().issue(key);
}

class Durations {
public:
  std::string issue(const std::string &key) const {
    return jwt::create()
        .set_expires_at(std::chrono::system_clock::now() + lifetime_)
        .sign(jwt::algorithm::hs256{key});
  }
  std::string refresh(const std::string &key) const {
    return jwt::create()
        .set_expires_at(std::chrono::system_clock::now() + refreshLifetime_)
        .sign(jwt::algorithm::hs256{key});
  }

private:
  std::chrono::minutes lifetime_{15};
  std::chrono::hours refreshLifetime_{24 * 30}; // EXPECT: error jwt-excessive-lifetime
};

std::string more(const std::string &key) { return Durations().issue(key) + Durations().refresh(key); }
