// RUN: %expect %s --rules=jwt-missing-aud-validation
// XFAIL: *
// jwt_get_alg is compared with an HMAC algorithm, so the key is a secret: a warning. What
// a header parameter is compared with is not looked at; an error it is until then.

#include <jwt.h>

int shared(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  return jwt_decode(&jwt, token, key, length) == 0 && jwt_get_alg(jwt) == JWT_ALG_HS256; // EXPECT: warning jwt-missing-aud-validation
}
