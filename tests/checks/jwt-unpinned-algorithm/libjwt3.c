// RUN: %expect %s --rules=jwt-unpinned-algorithm
// libjwt 3 pins: the algorithm given to jwt_checker_setkey is the one that counts.

#include <jwt.h>

int check(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_RS256, key);
  return jwt_checker_verify(checker, token) == 0;
}

// The JWK found by kid brings its algorithm along.
int checkWithJwk(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_NONE, key);
  return jwt_checker_verify(checker, token) == 0;
}
