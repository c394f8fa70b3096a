// RUN: %expect %s --rules=jwt-missing-aud-validation
// XFAIL: *
// A requirement that is set and taken back. What an object is told counts in any order.

#include <jwt.h>

int takenBack(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: error jwt-missing-aud-validation
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_claim_set(checker, JWT_CLAIM_AUD, "orders");
  jwt_checker_claim_del(checker, JWT_CLAIM_AUD);
  return jwt_checker_verify(checker, token) == 0;
}
