// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-unverified-token
// rhonabwy: parsing and validating claims is no verification.

//--- third_party/rhonabwy/include/rhonabwy.h
typedef struct jwt_s jwt_t;
typedef struct jwk_s jwk_t;
enum { RHN_OK = 0, R_PARSE_NONE = 0 };
enum { R_JWT_CLAIM_NOP, R_JWT_CLAIM_EXP, R_JWT_CLAIM_NOW };
int r_jwt_init(jwt_t **jwt);
int r_jwt_parse(jwt_t *jwt, const char *token, int x5u);
jwt_t *r_jwt_quick_parse(const char *token, unsigned flags, int x5u);
int r_jwt_verify_signature(jwt_t *jwt, jwk_t *key, int flags);
int r_jwt_validate_claims(jwt_t *jwt, ...);
const char *r_jwt_get_claim_str_value(jwt_t *jwt, const char *name);
//--- src/main.c
#include <rhonabwy.h>
const char *unverified(const char *token) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0); // EXPECT: error jwt-unverified-token
  return r_jwt_get_claim_str_value(jwt, "sub");
}
const char *onlyClaims(const char *token) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0); // EXPECT: error jwt-unverified-token
  if (!jwt || r_jwt_validate_claims(jwt, R_JWT_CLAIM_EXP, R_JWT_CLAIM_NOW, R_JWT_CLAIM_NOP) != RHN_OK)
    return 0;
  return r_jwt_get_claim_str_value(jwt, "sub");
}
const char *byParse(const char *token) {
  jwt_t *jwt;
  r_jwt_init(&jwt);
  if (r_jwt_parse(jwt, token, 0) != RHN_OK) // EXPECT: error jwt-unverified-token
    return 0;
  return r_jwt_get_claim_str_value(jwt, "sub");
}
const char *verified(const char *token, jwk_t *key) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  if (!jwt || r_jwt_verify_signature(jwt, key, 0) != RHN_OK)
    return 0;
  return r_jwt_get_claim_str_value(jwt, "sub");
}
