// RUN: %expect %s --rules=jwt-hardcoded-secret,jwt-private-key-exposed
// libjwt 3 takes keys as JWK. A symmetric JWK with its `k` is a private key in the source; a file name and
// a public JWK are not.
#include <jwt.h>

char *issue(void) {
  jwk_set_t *keys = jwks_create("{\"kty\":\"oct\",\"alg\":\"HS256\"," // EXPECT: error jwt-private-key-exposed
                                "\"k\":\"Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5LXN0YXBsZS0wMQ\"}");
  jwt_builder_t *builder = jwt_builder_new();
  jwt_builder_setkey(builder, JWT_ALG_HS256, jwks_item_get(keys, 0));
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 900);
  return jwt_builder_generate(builder);
}

int check(const char *token) {
  jwk_set_t *keys = jwks_create_fromfile("/etc/orders/jwks.json");
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_HS256, jwks_item_get(keys, 0));
  return jwt_checker_verify(checker, token);
}

int check_public(const char *token) {
  jwk_set_t *keys =
      jwks_create("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                  "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}");
  jwt_checker_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_ES256, jwks_item_get(keys, 0));
  return jwt_checker_verify(checker, token);
}
