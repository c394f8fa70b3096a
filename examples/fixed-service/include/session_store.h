#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>

struct User {
  std::string name;
  std::string role;
};

std::string randomHex(std::size_t bytes);

// Long-lived sessions. The client holds a refresh token and trades it for access tokens.
//
// Only this service ever reads a refresh token, so it need not be a JWT: it is a random string
// that means nothing elsewhere, ends on time, works once and can be revoked.
class SessionStore {
public:
  struct Renewal {
    User user;
    std::string refreshToken;
  };

  explicit SessionStore(std::string file);

  // Starts a session and returns its refresh token.
  std::string open(const User &user);

  // The user of an open session, and the token to use next time: this one is spent. Throws when
  // the token is not good.
  Renewal renew(const std::string &refreshToken);

private:
  struct Session {
    User user;
    std::chrono::system_clock::time_point end;
  };

  std::string add(const Session &session);
  void load();
  void save() const;

  std::string file_;
  std::map<std::string, Session> sessions_; // by the hash of the refresh token
};
