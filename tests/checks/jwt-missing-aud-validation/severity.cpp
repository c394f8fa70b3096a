// RUN: %expect %s --rules=jwt-missing-aud-validation
// A public key is meant for many services: the issuer's tokens for others are taken.
// Who shares a secret could issue tokens anyway.

#include <jwt-cpp/jwt.h>

std::string key();

void publicKey(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key()}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
  jwt::verify().allow_algorithm(jwt::algorithm::ps512{key()}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
  jwt::verify().allow_algorithm(jwt::algorithm::ed25519{key()}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
}

void secret(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(jwt::decode(token)); // EXPECT: warning jwt-missing-aud-validation
  const auto algorithm = jwt::algorithm::hs512(key());
  jwt::verify().allow_algorithm(algorithm).verify(jwt::decode(token)); // EXPECT: warning jwt-missing-aud-validation
}

// One public key suffices.
void both(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).allow_algorithm(jwt::algorithm::rs256{key()}).verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
}

void required(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key()}).with_audience("orders").verify(jwt::decode(token));
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).with_audience("orders").verify(jwt::decode(token));
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).with_audience({"orders", "web"}).verify(jwt::decode(token));
}

// The issuer is no audience.
void issuer(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256{key()}).with_issuer("auth").verify(jwt::decode(token)); // EXPECT: error jwt-missing-aud-validation
}
