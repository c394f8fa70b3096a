// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unpinned-algorithm
// cjose, rhonabwy and Poco read the algorithm from the header, but the type of the
// key binds the family: a public key never serves as HMAC secret.

//--- third_party/cjose/include/cjose/cjose.h
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct cjose_jws cjose_jws_t;
typedef struct cjose_jwk cjose_jwk_t;
typedef struct { int code; } cjose_err;
cjose_jws_t *cjose_jws_import(const char *text, size_t length, cjose_err *error);
bool cjose_jws_verify(cjose_jws_t *jws, const cjose_jwk_t *jwk, cjose_err *error);
#ifdef __cplusplus
}
#endif
//--- third_party/rhonabwy/include/rhonabwy.h
#pragma once
extern "C" {
typedef struct jwt_s r_jwt;
typedef struct jwk_s jwk_t;
r_jwt *r_jwt_quick_parse(const char *token, unsigned flags, int x5u);
int r_jwt_verify_signature(r_jwt *jwt, jwk_t *key, int flags);
}
//--- src/main.cpp
#include <cjose/cjose.h>
#include <rhonabwy.h>
#include <string>
bool withCjose(const std::string &token, const cjose_jwk_t *key) {
  cjose_err error;
  cjose_jws_t *jws = cjose_jws_import(token.data(), token.size(), &error);
  return jws && cjose_jws_verify(jws, key, &error);
}
bool withRhonabwy(const char *token, jwk_t *key) {
  r_jwt *jwt = r_jwt_quick_parse(token, 0, 0);
  return jwt && r_jwt_verify_signature(jwt, key, 0) == 0;
}
