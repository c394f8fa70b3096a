// RUN: %expect %s --rules=jwt-ignored-verify-result
// jwt_validate checks the claims; its answer counts as much.

#include <jwt.h>

int dropped(const char *token, const unsigned char *key, int length, jwt_valid_t *valid) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return 0;
  jwt_validate(jwt, valid); // EXPECT: error jwt-ignored-verify-result
  return 1;
}

int tested(const char *token, const unsigned char *key, int length, jwt_valid_t *valid) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return 0;
  return jwt_validate(jwt, valid) == JWT_VALIDATION_SUCCESS;
}

// The validator keeps the status.
int asked(const char *token, const unsigned char *key, int length, jwt_valid_t *valid) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return 0;
  jwt_validate(jwt, valid);
  return jwt_valid_get_status(valid) == JWT_VALIDATION_SUCCESS;
}
