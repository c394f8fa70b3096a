// RUN: %expect %s --rules=jwt-private-key-exposed
// The same key as adjacent lines of text, and in the parameter for the public key, where it serves as well.
#include <jwt-cpp/jwt.h>

static const std::string kKey = "-----BEGIN EC PRIVATE KEY-----\n" // EXPECT: error jwt-private-key-exposed
                                "MHcCAQEEIHr2cy9YHQBa/PIW9jhf9jcQKSQsxghA3X0qelUDt9IcoAoGCCqGSM49\n"
                                "AwEHoUQDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJ\n"
                                "wqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
                                "-----END EC PRIVATE KEY-----\n";

void check(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{kKey}).verify(jwt::decode(token));
}
