// RUN: %expect %s --rules=jwt-hardcoded-secret
// snprintf with "%s" alone copies; a format with more is no secret, and neither is what it puts around one.
#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *issue(jwt_t *jwt) {
  char secret[64];
  snprintf(secret, sizeof(secret), "%s", "correct-horse-battery-staple"); // EXPECT: error jwt-hardcoded-secret
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  return jwt_encode_str(jwt);
}

char *per_tenant(jwt_t *jwt, const char *tenant) {
  char secret[128];
  snprintf(secret, sizeof(secret), "%s:%s", tenant, getenv("JWT_SECRET"));
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)secret, (int)strlen(secret));
  return jwt_encode_str(jwt);
}
