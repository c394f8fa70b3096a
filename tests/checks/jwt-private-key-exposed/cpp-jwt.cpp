// RUN: %expect %s --rules=jwt-private-key-exposed,jwt-hardcoded-secret,jwt-weak-secret
// cpp-jwt has one parameter for every kind of key.
#include <jwt/jwt.hpp>

static const std::string kKey = "-----BEGIN EC PRIVATE KEY-----\n" // EXPECT: error jwt-private-key-exposed
                                "MHcCAQEEIHr2cy9YHQBa/PIW9jhf9jcQKSQsxghA3X0qelUDt9IcoAoGCCqGSM49\n"
                                "AwEHoUQDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJ\n"
                                "wqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
                                "-----END EC PRIVATE KEY-----\n";

std::string issue() {
  using namespace jwt::params;
  jwt::jwt_object token{algorithm("ES256"), payload({{"sub", "u"}}), secret(kKey)};
  return token.signature();
}
