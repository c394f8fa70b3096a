// RUN: %expect %s --rules=jwt-missing-iss-validation
// libjwt 1 and 2.

#include <jwt.h>
#include <string.h>

int without(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  return jwt_decode(&jwt, token, key, length) == 0; // EXPECT: warning jwt-missing-iss-validation
}

int compared(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  const char *issuer;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return 0;
  issuer = jwt_get_grant(jwt, "iss");
  return issuer && strcmp(issuer, "auth") == 0;
}

int validated(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_valid_t *valid = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_valid_new(&valid, JWT_ALG_HS256))
    return 0;
  jwt_valid_add_grant(valid, "iss", "auth");
  return jwt_validate(jwt, valid) == 0;
}

// jwt_valid_set_headers compares the header with the payload: both are the sender's.
int headersOnly(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_valid_t *valid = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_valid_new(&valid, JWT_ALG_HS256)) // EXPECT: warning jwt-missing-iss-validation
    return 0;
  jwt_valid_set_headers(valid, 1);
  return jwt_validate(jwt, valid) == 0;
}
