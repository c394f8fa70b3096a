// RUN: %expect %s --rules=jwt-none-algorithm
// libjwt 3: a checker that never gets a key accepts unsigned tokens and refuses
// signed ones; a builder without a key makes unsigned tokens.

#include <jwt.h>

int withoutKey(const char *token) {
  jwt_checker_t *checker = jwt_checker_new(); // EXPECT: error jwt-none-algorithm
  return jwt_checker_verify(checker, token) == 0;
}

int withKey(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, key);
  return jwt_checker_verify(checker, token) == 0;
}

static void configure(jwt_checker_t *checker, const jwk_item_t *key) {
  jwt_checker_setkey(checker, JWT_ALG_ES256, key);
}

int withHelper(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  configure(checker, key);
  return jwt_checker_verify(checker, token) == 0;
}

// JWT_ALG_NONE with a key means: the algorithm that the JWK names.
int algorithmOfKey(const char *token, const jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_NONE, key);
  return jwt_checker_verify(checker, token) == 0;
}

int noneAndNoKey(const char *token) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_NONE, NULL); // LIMIT: error jwt-none-algorithm
  return jwt_checker_verify(checker, token) == 0;
}

char *unsignedToken(void) {
  jwt_builder_t *builder = jwt_builder_new(); // EXPECT: error jwt-none-algorithm
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 300);
  return jwt_builder_generate(builder);
}

char *signedToken(const jwk_item_t *key) {
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  return jwt_builder_generate(builder);
}

// The callback gives the key.
static int provide(jwt_t *jwt, jwt_config_t *config) {
  config->alg = JWT_ALG_HS256;
  config->key = config->ctx;
  return 0;
}
int withCallback(const char *token, jwk_item_t *key) {
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setcb(checker, provide, key);
  return jwt_checker_verify(checker, token) == 0;
}
