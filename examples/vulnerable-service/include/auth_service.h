#pragma once

#include <memory>
#include <string>

#include "session_store.h"
#include "settings.h"

struct Tokens {
  std::string access;
  std::string refresh;
};

// Issues the access tokens of this service and checks them.
class AuthService {
public:
  AuthService(const Settings &settings, std::shared_ptr<SessionStore> sessions);

  // Signs a user in who comes with an ID token of the identity provider.
  Tokens login(const std::string &idToken);

  // A fresh access token for an open session.
  std::string refresh(const std::string &refreshToken);

  // The user of an access token. Throws when the token is not good.
  User authenticate(const std::string &token) const;

private:
  std::string issue(const User &user) const;

  std::shared_ptr<SessionStore> sessions_;
  std::string issuer_;
  std::string loginIssuer_;
  std::string loginKey_;
  bool debug_;
  int ttlSeconds_ = 30 * 24 * 3600; // users complained about being signed out
};
