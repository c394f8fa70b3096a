// RUN: %expect %s --rules=jwt-private-key-exposed
// Public keys, a header alone (as in code that tells kinds of PEM apart) and a PEM without content.
#include <jwt-cpp/jwt.h>

static const char *kPublic = "-----BEGIN PUBLIC KEY-----\n"
                             "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9\n"
                             "q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
                             "-----END PUBLIC KEY-----\n";

void check(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{kPublic}).verify(jwt::decode(token));
}

bool isPrivate(const std::string &pem) { return pem.rfind("-----BEGIN PRIVATE KEY-----", 0) == 0; }

static std::string wrap(const std::string &body) {
  return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
}

std::string issue(const std::string &body) {
  return jwt::create().sign(jwt::algorithm::es256{"", wrap(body)});
}

auto none = jwt::algorithm::es256{"", "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"};
