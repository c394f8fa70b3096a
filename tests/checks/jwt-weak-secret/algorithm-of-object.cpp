// RUN: %expect %s --rules=jwt-weak-secret
// cpp-jwt: the algorithm stands in another parameter of the same object.
#include <jwt/jwt.hpp>

using namespace jwt::params;

std::string hs256() {
  jwt::jwt_object token{algorithm("HS256"), secret("q7Zr2LxV9bTn4KwYp8Hs3JdFm6Gc1QeX"), payload({{"sub", "u"}})};
  return token.signature();
}

std::string hs512() {
  jwt::jwt_object token{algorithm("HS512"), payload({{"sub", "u"}}),
                        secret("3mJx0vQyT8cKzR1nHsWf7LbGpDeAu4Yi")}; // EXPECT: error jwt-weak-secret
  return token.signature();
}

void check(const std::string &text) {
  jwt::decode(text, algorithms({"HS384"}), secret("Yi6Xo9mJx0vQyT8cKzR1nHsWf7LbGpDe")); // EXPECT: error jwt-weak-secret
}

// A PEM is no HMAC secret, whatever its length.
void checkRsa(const std::string &text) {
  jwt::decode(text, algorithms({"RS256"}), secret("-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n"));
}
