// RUN: %expect %s --rules=jwt-hardcoded-secret
// C: buffers that are filled by strcpy and its relatives, a struct, a #define, getenv with a fallback.
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_SECRET "correct-horse-battery-staple" // EXPECT: error jwt-hardcoded-secret

struct settings {
  char issuer[64];
  char secret[64];
  const char *refresh_secret;
};

static void load(struct settings *s) {
  const char *env = getenv("JWT_SECRET");
  strcpy(s->issuer, "orders");
  strncpy(s->secret, env ? env : DEFAULT_SECRET, sizeof(s->secret) - 1);
  s->refresh_secret = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
}

static char *sign(jwt_t *jwt, const char *secret) {
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  return jwt_encode_str(jwt);
}

char *issue(const char *user) {
  struct settings s;
  jwt_t *jwt;
  load(&s);
  jwt_new(&jwt);
  jwt_add_grant(jwt, "iss", s.issuer);
  jwt_add_grant(jwt, "sub", user);
  return sign(jwt, s.secret);
}

char *refresh(const char *user) {
  struct settings s;
  jwt_t *jwt;
  load(&s);
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", user);
  return sign(jwt, s.refresh_secret);
}

char *reset(const char *user) {
  char secret[32] = "horse-battery"; // EXPECT: error jwt-hardcoded-secret
  jwt_t *jwt;
  jwt_new(&jwt);
  jwt_add_grant(jwt, "sub", user);
  return sign(jwt, secret);
}
