// RUN: %expect %s --rules=jwt-missing-expiry
// A wrapper around jwt_new and another around jwt_add_grant_int.
#include <jwt.h>
#include <stdlib.h>
#include <time.h>

static jwt_t *begin(void) {
  jwt_t *jwt = NULL;
  if (jwt_new(&jwt) != 0)
    abort();
  return jwt;
}

static void add_times(jwt_t *jwt, long lifetime) {
  time_t now = time(NULL);
  jwt_add_grant_int(jwt, "iat", now);
  jwt_add_grant_int(jwt, "exp", now + lifetime);
}

char *issue(const char *user, const unsigned char *key, int length) {
  jwt_t *jwt = begin();
  jwt_add_grant(jwt, "sub", user);
  add_times(jwt, 900);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  return jwt_encode_str(jwt);
}
