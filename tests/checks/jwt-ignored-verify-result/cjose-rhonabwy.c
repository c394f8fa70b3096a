// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-ignored-verify-result
// The answers of cjose_jws_verify and r_jwt_verify_signature.

//--- third_party/cjose/include/cjose/cjose.h
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef struct cjose_jws cjose_jws_t;
typedef struct cjose_jwk cjose_jwk_t;
typedef struct { int code; } cjose_err;
bool cjose_jws_verify(cjose_jws_t *jws, const cjose_jwk_t *jwk, cjose_err *error);
bool cjose_jws_get_plaintext(const cjose_jws_t *jws, uint8_t **text, size_t *length, cjose_err *error);
//--- src/with_cjose.c
#include <cjose/cjose.h>
void dropped(cjose_jws_t *jws, cjose_jwk_t *key) {
  cjose_err error;
  cjose_jws_verify(jws, key, &error); // EXPECT: error jwt-ignored-verify-result
}
bool tested(cjose_jws_t *jws, cjose_jwk_t *key) {
  cjose_err error;
  bool good = cjose_jws_verify(jws, key, &error);
  return good;
}
//--- third_party/rhonabwy/include/rhonabwy.h
typedef struct jwt_s jwt_t;
typedef struct jwk_s jwk_t;
int r_jwt_verify_signature(jwt_t *jwt, jwk_t *key, int flags);
int r_jwt_validate_claims(jwt_t *jwt, ...);
//--- src/with_rhonabwy.c
#include <rhonabwy.h>
void droppedSignature(jwt_t *jwt, jwk_t *key) {
  r_jwt_verify_signature(jwt, key, 0); // EXPECT: error jwt-ignored-verify-result
}
int testedSignature(jwt_t *jwt, jwk_t *key) { return r_jwt_verify_signature(jwt, key, 0) == 0; }
int droppedClaims(jwt_t *jwt, jwk_t *key) {
  if (r_jwt_verify_signature(jwt, key, 0) != 0)
    return 0;
  r_jwt_validate_claims(jwt, 1, 2, 0); // EXPECT: error jwt-ignored-verify-result
  return 1;
}
