#include "auth_service.h"

#include <chrono>
#include <iostream>
#include <utility>

#include <jwt-cpp/jwt.h>

namespace {

// Tells access tokens from every other kind (RFC 9068 section 2.1).
const char kAccessTokenType[] = "at+jwt";

// Seconds by which the identity provider's clock may differ from ours.
constexpr std::size_t kClockSkew = 30;

} // namespace

AuthService::AuthService(const Settings &settings, std::shared_ptr<SessionStore> sessions)
    : sessions_(std::move(sessions)), issuer_(settings.issuer), audience_(settings.audience),
      accessKey_(settings.accessKey), loginIssuer_(settings.loginIssuer),
      loginClientId_(settings.loginClientId), loginKey_(readFile(settings.loginKeyFile)) {}

Tokens AuthService::login(const std::string &idToken) {
  const auto decoded = jwt::decode(idToken);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::rs256{loginKey_})
      .with_issuer(loginIssuer_)
      // The provider signs for every application with the same key. Without this line a token
      // meant for any of them would sign its owner in here.
      .with_audience(loginClientId_)
      .expires_at_leeway(kClockSkew)
      .verify(decoded);

  const User user{decoded.get_subject(), decoded.get_payload_claim("role").as_string()};
  const std::string access = issue(user);
  std::clog << "login: " << user.name << '\n'; // who, never with what
  return {access, sessions_->open(user)};
}

Tokens AuthService::refresh(const std::string &refreshToken) {
  const SessionStore::Renewal renewal = sessions_->renew(refreshToken);
  return {issue(renewal.user), renewal.refreshToken};
}

User AuthService::authenticate(const std::string &token) const {
  const auto decoded = jwt::decode(token);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::hs256{accessKey_})
      .with_type(kAccessTokenType)
      .with_issuer(issuer_)
      .with_audience(audience_)
      // By default jwt-cpp accepts a token that has no exp; a leeway makes the claim mandatory.
      .expires_at_leeway(0)
      .verify(decoded);
  return {decoded.get_subject(), decoded.get_payload_claim("role").as_string()};
}

std::string AuthService::issue(const User &user) const {
  const auto now = std::chrono::system_clock::now();
  return jwt::create()
      .set_type(kAccessTokenType)
      .set_issuer(issuer_)
      .set_audience(audience_)
      .set_subject(user.name)
      .set_payload_claim("role", jwt::claim(user.role))
      .set_id(randomHex(16))
      .set_issued_at(now)
      .set_expires_at(now + std::chrono::seconds{ttlSeconds_})
      .sign(jwt::algorithm::hs256{accessKey_});
}
