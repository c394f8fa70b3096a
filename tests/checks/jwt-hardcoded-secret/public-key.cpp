// RUN: %expect %s
// A public key is meant to be read, wherever it goes.
#include <jwt-cpp/jwt.h>

static const char *kPublicKey = R"(-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----
)";

std::string user(const std::string &token) {
  const auto decoded = jwt::decode(token);
  jwt::verify()
      .allow_algorithm(jwt::algorithm::es256{kPublicKey})
      .with_issuer("https://login.example.com")
      .with_audience("orders")
      .expires_at_leeway(0)
      .verify(decoded);
  return decoded.get_subject();
}
