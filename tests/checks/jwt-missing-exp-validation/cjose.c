// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-exp-validation
// cjose knows no claims: the caller has to look at them in the plain text.

//--- third_party/cjose/include/cjose/cjose.h
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef struct cjose_jws cjose_jws_t;
typedef struct cjose_jwk cjose_jwk_t;
typedef struct { int code; } cjose_err;
cjose_jws_t *cjose_jws_import(const char *text, size_t length, cjose_err *error);
bool cjose_jws_verify(cjose_jws_t *jws, const cjose_jwk_t *jwk, cjose_err *error);
bool cjose_jws_get_plaintext(const cjose_jws_t *jws, uint8_t **text, size_t *length, cjose_err *error);
//--- src/main.c
#include <cjose/cjose.h>
#include <string.h>
// The claims are never seen.
bool never(const char *token, size_t length, const cjose_jwk_t *key) {
  cjose_err error;
  cjose_jws_t *jws = cjose_jws_import(token, length, &error);
  return jws && cjose_jws_verify(jws, key, &error); // EXPECT: error jwt-missing-exp-validation
}
