// RUN: %expect %s --rules=jwt-none-algorithm
// libjwt 1 and 2: none on purpose and by omission.

#include <jwt.h>
#include <string.h>

char *onPurpose(void) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", "amy");
  jwt_set_alg(jwt, JWT_ALG_NONE, NULL, 0); // EXPECT: error jwt-none-algorithm
  return jwt_encode_str(jwt);
}

char *byOmission(void) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt); // EXPECT: error jwt-none-algorithm
  jwt_add_grant(jwt, "sub", "amy");
  return jwt_encode_str(jwt);
}

char *proper(const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt) != 0)
    return NULL;
  jwt_add_grant(jwt, "sub", "amy");
  if (jwt_set_alg(jwt, JWT_ALG_HS256, key, length) != 0)
    return NULL;
  return jwt_encode_str(jwt);
}

static int sign(jwt_t *jwt, const unsigned char *key, int length) {
  return jwt_set_alg(jwt, JWT_ALG_HS512, key, length);
}

char *byHelper(const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  if (sign(jwt, key, length))
    return NULL;
  return jwt_encode_str(jwt);
}

char *oneOfTwo(const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_alg_t alg = length > 0 ? JWT_ALG_HS256 : JWT_ALG_NONE;
  jwt_new(&jwt);
  jwt_set_alg(jwt, alg, key, length); // LIMIT: error jwt-none-algorithm
  return jwt_encode_str(jwt);
}

// Compared in order to refuse it.
int refused(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_get_alg(jwt) == JWT_ALG_NONE)
    return 0;
  return jwt_get_grant(jwt, "sub") != NULL;
}

// Only printed, never encoded.
char *shown(void) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", "amy");
  return jwt_dump_str(jwt, 1);
}
