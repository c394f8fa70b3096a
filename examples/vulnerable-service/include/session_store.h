#pragma once

#include <cstddef>
#include <string>

struct User {
  std::string name;
  std::string role;
};

std::string randomHex(std::size_t bytes);

// Long-lived sessions. The client holds a refresh token and trades it for access tokens.
class SessionStore {
public:
  SessionStore(std::string key, std::string file);

  // Starts a session and returns its refresh token.
  std::string open(const User &user);

  // The user of a session that was opened here. Throws when the token is not good.
  User redeem(const std::string &refreshToken) const;

private:
  std::string key_;
  std::string file_;
};
