#include "auth_service.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <utility>

#include <jwt-cpp/jwt.h>

namespace {

std::string jwtSecret() {
  const char *secret = std::getenv("JWT_SECRET");
  if (!secret)
    throw std::runtime_error("JWT_SECRET is not set");
  return secret;
}

} // namespace

AuthService::AuthService(const Settings &settings, std::shared_ptr<SessionStore> sessions)
    : sessions_(std::move(sessions)), issuer_(settings.issuer), loginIssuer_(settings.loginIssuer),
      loginKey_(readFile(settings.loginKeyFile)), debug_(settings.debug) {}

Tokens AuthService::login(const std::string &idToken) {
  const auto decoded = jwt::decode(idToken);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::rs256{loginKey_})
      .with_issuer(loginIssuer_)
      .verify(decoded);

  const User user{decoded.get_subject(), decoded.get_payload_claim("role").as_string()};
  const std::string access = issue(user);
  std::clog << "login: " << user.name << " got " << access << '\n';
  return {access, sessions_->open(user)};
}

std::string AuthService::refresh(const std::string &refreshToken) {
  return issue(sessions_->redeem(refreshToken));
}

User AuthService::authenticate(const std::string &token) const {
  const auto decoded = jwt::decode(token);
  auto verifier =
      jwt::verify().allow_algorithm(jwt::algorithm::hs256{jwtSecret()}).with_issuer(issuer_);
  if (debug_)
    verifier.allow_algorithm(jwt::algorithm::none{}); // lets us write tokens by hand
  verifier.verify(decoded);
  return {decoded.get_subject(), decoded.get_payload_claim("role").as_string()};
}

std::string AuthService::issue(const User &user) const {
  const auto now = std::chrono::system_clock::now();
  return jwt::create()
      .set_issuer(issuer_)
      .set_subject(user.name)
      .set_payload_claim("role", jwt::claim(user.role))
      .set_issued_at(now)
      .set_expires_at(now + std::chrono::seconds{ttlSeconds_})
      .sign(jwt::algorithm::hs256{jwtSecret()});
}
