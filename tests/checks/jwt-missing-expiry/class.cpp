// RUN: %expect %s --rules=jwt-missing-expiry
// The builder in a member, configured by methods.
#include <jwt-cpp/jwt.h>

class TokenBuilder {
public:
  explicit TokenBuilder(std::string key) : key_(std::move(key)) {}
  TokenBuilder &subject(const std::string &user) {
    builder_.set_subject(user);
    return *this;
  }
  TokenBuilder &lifetime(std::chrono::seconds seconds) {
    builder_.set_expires_at(std::chrono::system_clock::now() + seconds);
    return *this;
  }
  std::string build() { return builder_.sign(jwt::algorithm::hs256{key_}); }

private:
  decltype(jwt::create()) builder_ = jwt::create();
  std::string key_;
};

std::string issue(const std::string &key) {
  return TokenBuilder(key).subject("u").lifetime(std::chrono::minutes(15)).build();
}
