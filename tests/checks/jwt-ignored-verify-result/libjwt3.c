// RUN: %expect %s --rules=jwt-ignored-verify-result
// libjwt 3: the checker answers with a number, and keeps an error flag.

#include <jwt.h>

void grant_access(void);

void dropped(jwt_checker_t *checker, const char *token) {
  jwt_checker_verify(checker, token); // EXPECT: error jwt-ignored-verify-result
  grant_access();
}

void tested(jwt_checker_t *checker, const char *token) {
  if (jwt_checker_verify(checker, token))
    return;
  grant_access();
}

void asked(jwt_checker_t *checker, const char *token) {
  jwt_checker_verify(checker, token);
  if (!jwt_checker_error(checker))
    grant_access();
}

void ternary(jwt_checker_t *checker, const char *token) {
  jwt_checker_verify(checker, token) == 0 ? grant_access() : (void)0;
}
