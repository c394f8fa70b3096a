// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-none-algorithm
// The header is a vendored copy, as projects without a package manager have it.

//--- third_party/rhonabwy/include/rhonabwy.h
typedef struct jwt_s jwt_t;
typedef struct jwk_s jwk_t;
typedef enum { R_JWA_ALG_UNKNOWN, R_JWA_ALG_NONE, R_JWA_ALG_HS256, R_JWA_ALG_RS256 } jwa_alg;
int r_jwt_init(jwt_t **jwt);
int r_jwt_set_sign_alg(jwt_t *jwt, jwa_alg alg);
int r_jwt_add_sign_key_symmetric(jwt_t *jwt, const unsigned char *key, unsigned long length);
char *r_jwt_serialize_signed(jwt_t *jwt, jwk_t *key, int flags);
char *r_jwt_serialize_signed_unsecure(jwt_t *jwt, jwk_t *key, int flags);
//--- src/issue.c
#include <rhonabwy.h>
char *issue(void) {
  jwt_t *jwt;
  r_jwt_init(&jwt);
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_NONE); // EXPECT: error jwt-none-algorithm
  return r_jwt_serialize_signed_unsecure(jwt, 0, 0);
}
char *proper(const unsigned char *key, unsigned long length) {
  jwt_t *jwt;
  r_jwt_init(&jwt);
  r_jwt_set_sign_alg(jwt, R_JWA_ALG_HS256);
  r_jwt_add_sign_key_symmetric(jwt, key, length);
  return r_jwt_serialize_signed(jwt, 0, 0);
}
