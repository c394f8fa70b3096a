// RUN: rm -rf %t && split-file %s %t && %expect %t --rules=jwt-missing-exp-validation
// rhonabwy checks the claims that r_jwt_validate_claims lists.

//--- third_party/rhonabwy/include/rhonabwy.h
typedef struct jwt_s jwt_t;
typedef struct jwk_s jwk_t;
enum { RHN_OK = 0, R_PARSE_NONE = 0 };
typedef enum { R_JWT_CLAIM_NOP, R_JWT_CLAIM_ISS, R_JWT_CLAIM_AUD, R_JWT_CLAIM_EXP } rhn_claim_opt;
#define R_JWT_CLAIM_NOW (-2)
jwt_t *r_jwt_quick_parse(const char *token, unsigned flags, int x5u);
int r_jwt_verify_signature(jwt_t *jwt, jwk_t *key, int flags);
int r_jwt_validate_claims(jwt_t *jwt, ...);
//--- src/main.c
#include <rhonabwy.h>
int never(const char *token, jwk_t *key) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  return jwt && r_jwt_verify_signature(jwt, key, 0) == RHN_OK; // EXPECT: error jwt-missing-exp-validation
}
int validated(const char *token, jwk_t *key) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  return jwt && r_jwt_verify_signature(jwt, key, 0) == RHN_OK &&
         r_jwt_validate_claims(jwt, R_JWT_CLAIM_EXP, R_JWT_CLAIM_NOW, R_JWT_CLAIM_NOP) == RHN_OK;
}
int validatedOther(const char *token, jwk_t *key) {
  jwt_t *jwt = r_jwt_quick_parse(token, R_PARSE_NONE, 0);
  return jwt && r_jwt_verify_signature(jwt, key, 0) == RHN_OK && // LIMIT: error jwt-missing-exp-validation
         r_jwt_validate_claims(jwt, R_JWT_CLAIM_ISS, "auth", R_JWT_CLAIM_NOP) == RHN_OK;
}
