// RUN: %expect %s --rules=jwt-ignored-verify-result
// A return value is the only sign of failure in C.

#include <jwt.h>
#include <stdio.h>

int dropped(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_decode(&jwt, token, key, length); // EXPECT: error jwt-ignored-verify-result
  return jwt && jwt_get_grant(jwt, "sub") != NULL;
}

int castToVoid(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  (void)jwt_decode(&jwt, token, key, length); // EXPECT: error jwt-ignored-verify-result
  return jwt != NULL;
}

int inCondition(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (jwt_decode(&jwt, token, key, length))
    return 0;
  return jwt_get_grant(jwt, "sub") != NULL;
}

int assigned(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int status = jwt_decode(&jwt, token, key, length);
  return status == 0;
}

int assignedLater(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int status;
  status = jwt_decode(&jwt, token, key, length);
  if (status != 0)
    return 0;
  return 1;
}

int returned(jwt_t **jwt, const char *token, const unsigned char *key, int length) {
  return jwt_decode(jwt, token, key, length);
}

// Assigned and never looked at.
int assignedOnly(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int status = jwt_decode(&jwt, token, key, length); // LIMIT: error jwt-ignored-verify-result
  return jwt_get_grant(jwt, "sub") != NULL;
}

// In version 1 the handle stays null on failure: who tests it needs no status.
int handleTested(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  int status = jwt_decode(&jwt, token, key, length);
  if (status)
    fprintf(stderr, "bad token: %d\n", status);
  if (!jwt)
    return 0;
  return 1;
}

int afterComma(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  return jwt_decode(&jwt, token, key, length), jwt != NULL; // EXPECT: error jwt-ignored-verify-result
}

// Dropped in a branch without braces.
void inBranch(int enabled, const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  if (enabled)
    jwt_decode(&jwt, token, key, length); // EXPECT: error jwt-ignored-verify-result
  printf("%s\n", jwt_get_grant(jwt, "sub"));
}

void inLoop(const char **tokens, int count, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  for (int i = 0; i < count; ++i)
    jwt_decode(&jwt, tokens[i], key, length); // EXPECT: error jwt-ignored-verify-result
  while (count--)
    jwt_decode(&jwt, tokens[count], key, length); // EXPECT: error jwt-ignored-verify-result
  do
    jwt_decode(&jwt, *tokens, key, length); // EXPECT: error jwt-ignored-verify-result
  while (*++tokens);
  switch (length) {
  case 0:
    jwt_decode(&jwt, *tokens, key, length); // EXPECT: error jwt-ignored-verify-result
    break;
  default:
    jwt_decode(&jwt, *tokens, key, length); // EXPECT: error jwt-ignored-verify-result
  }
again:
  jwt_decode(&jwt, *tokens, key, length); // EXPECT: error jwt-ignored-verify-result
  if (!jwt)
    goto again;
}
