// RUN: %expect %s --rules=jwt-missing-aud-validation
// libjwt 3: jwt_checker_claim_set.

#include <jwt.h>

int without(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: error jwt-missing-aud-validation
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_claim_set(checker, JWT_CLAIM_ISS, "auth");
  return jwt_checker_verify(checker, token) == 0;
}

int shared(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: warning jwt-missing-aud-validation
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  return jwt_checker_verify(checker, token) == 0;
}

int required(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  jwt_checker_claim_set(checker, JWT_CLAIM_AUD, "orders");
  return jwt_checker_verify(checker, token) == 0;
}

static jwt_checker_t *make(const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
  if (jwt_checker_claim_set(checker, JWT_CLAIM_AUD, "orders"))
    return NULL;
  return checker;
}
int made(const char *token, const jwk_item_t *key) { return jwt_checker_verify(make(key), token) == 0; }

// In a structure that another function fills.
struct gate {
  jwt_checker_t *checker;
};
void open_gate(struct gate *gate, const jwk_item_t *key) {
  gate->checker = jwt_checker_new(); // EXPECT: error jwt-missing-aud-validation
  jwt_checker_setkey(gate->checker, JWT_ALG_ES256, key);
}
int pass_gate(struct gate *gate, const char *token) { return jwt_checker_verify(gate->checker, token) == 0; }
