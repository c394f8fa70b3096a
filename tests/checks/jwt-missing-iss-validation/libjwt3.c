// RUN: %expect %s --rules=jwt-missing-iss-validation
// libjwt 3.

#include <jwt.h>

int without(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: warning jwt-missing-iss-validation
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  return jwt_checker_verify(checker, token) == 0;
}

int required(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_claim_set(checker, JWT_CLAIM_ISS, "auth");
  return jwt_checker_verify(checker, token) == 0;
}

// Which claims are set stands in a table.
static const struct {
  jwt_claims_t claim;
  const char *value;
} expected[] = {{JWT_CLAIM_ISS, "auth"}, {JWT_CLAIM_AUD, "orders"}};
int byTable(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  for (int i = 0; i < 2; ++i)
    jwt_checker_claim_set(checker, expected[i].claim, expected[i].value);
  return jwt_checker_verify(checker, token) == 0;
}
