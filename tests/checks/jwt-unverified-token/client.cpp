// RUN: %expect %s --rules=jwt-unverified-token
// A client reads exp of the token it has received, to know when to ask for a new one.

#include <jwt-cpp/jwt.h>

std::string request(const std::string &url);

class Session {
public:
  const std::string &token() {
    if (token_.empty() || expires_ < std::chrono::system_clock::now()) {
      token_ = request("https://login.example.com/token");
      expires_ = jwt::decode(token_).get_expires_at();
    }
    return token_;
  }

private:
  std::string token_;
  std::chrono::system_clock::time_point expires_;
};

bool isFresh(const std::string &token) {
  auto claim = jwt::decode(token).get_payload_claim("exp");
  return claim.as_date() > std::chrono::system_clock::now();
}
