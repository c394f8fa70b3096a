// RUN: %expect %s --rules=jwt-missing-expiry
// libjwt 1, 2 and 3.
#include <jwt.h>
#include <time.h>

char *never(const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt); // EXPECT: error jwt-missing-expiry
  jwt_add_grant(jwt, "sub", "u");
  jwt_add_grant_int(jwt, "iat", time(NULL));
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  return jwt_encode_str(jwt);
}

char *good(const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_new(&jwt);
  jwt_add_grant_int(jwt, "exp", time(NULL) + 900);
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  return jwt_encode_str(jwt);
}

char *never3(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new(); // EXPECT: error jwt-missing-expiry
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_time_offset(builder, JWT_CLAIM_NBF, 5);
  return jwt_builder_generate(builder);
}

char *good3(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 900);
  return jwt_builder_generate(builder);
}
