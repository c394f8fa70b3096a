// RUN: %expect %s --rules=jwt-missing-exp-validation
// libjwt 3: when present, unless required; a negative leeway switches the check off.

#include <jwt.h>

int ifPresent(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: note jwt-missing-exp-validation
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  return jwt_checker_verify(checker, token) == 0;
}

int required(const char *token, const jwk_item_t *key) {
  const char *names[] = {"exp", "sub"};
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  jwt_checker_require(checker, names, 2);
  return jwt_checker_verify(checker, token) == 0;
}

int requiredOther(const char *token, const jwk_item_t *key) {
  const char *names[] = {"sub"};
  jwt_checker_t *checker = jwt_checker_new(); // LIMIT: note jwt-missing-exp-validation
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  jwt_checker_require(checker, names, 1);
  return jwt_checker_verify(checker, token) == 0;
}

int switchedOff(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, -1); // EXPECT: error jwt-missing-exp-validation
  return jwt_checker_verify(checker, token) == 0;
}

int otherSwitchedOff(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: note jwt-missing-exp-validation
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  jwt_checker_time_leeway(checker, JWT_CLAIM_NBF, -1);
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, 30);
  return jwt_checker_verify(checker, token) == 0;
}

// The object comes from somewhere else: to switch a check off is wrong in any case.
void relax(jwt_checker_t *checker) {
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, -1); // LIMIT: error jwt-missing-exp-validation
}
