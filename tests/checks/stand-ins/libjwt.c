// RUN: %clang -fsyntax-only -std=c11 -Wall -Werror -I %stand_ins/libjwt %s
// RUN: %clangxx -fsyntax-only -std=c++17 -Wall -Werror -x c++ -I %stand_ins/libjwt %s

#include <jwt.h>
#include <string.h>

static int provide(const jwt_t *jwt, jwt_key_t *key) {
  static const unsigned char secret[] = "0123456789";
  key->jwt_key = secret;
  key->jwt_key_len = jwt_get_alg(jwt) == JWT_ALG_HS256 ? (int)sizeof secret : 0;
  return 0;
}

// 1.x and 2.x
char *issue(const unsigned char *key, int length, FILE *out) {
  jwt_t *jwt = NULL;
  char *token;
  if (jwt_new(&jwt) != 0)
    return NULL;
  jwt_add_grant(jwt, "sub", "user");
  jwt_add_grant_int(jwt, "exp", (long)time(NULL) + 3600);
  jwt_add_grant_bool(jwt, "admin", 0);
  jwt_add_grants_json(jwt, "{}");
  jwt_add_header(jwt, "kid", "1");
  jwt_set_alg(jwt, JWT_ALG_HS256, key, length);
  jwt_set_alg(jwt, JWT_ALG_NONE, NULL, 0);
  token = jwt_encode_str(jwt);
  jwt_encode_fp(jwt, out);
  jwt_dump_fp(jwt, out, 1);
  jwt_free_str(jwt_dump_str(jwt, 0));
  jwt_free(jwt);
  return token;
}

int check(const char *token, const unsigned char *key, int length) {
  jwt_t *jwt = NULL;
  jwt_valid_t *valid = NULL;
  unsigned status;
  if (jwt_decode(&jwt, token, key, length) != 0 || jwt_decode_2(&jwt, token, provide) != 0)
    return 0;
  jwt_valid_new(&valid, JWT_ALG_HS256);
  jwt_valid_set_now(valid, time(NULL));
  jwt_valid_set_exp_leeway(valid, 60);
  jwt_valid_set_headers(valid, 1);
  jwt_valid_add_grant(valid, "iss", "auth");
  jwt_valid_add_grant_int(valid, "n", 1);
  status = jwt_validate(jwt, valid);
  if (status & JWT_VALIDATION_EXPIRED)
    jwt_free_str(jwt_exception_str(status));
  jwt_valid_free(valid);
  return status == JWT_VALIDATION_SUCCESS && jwt_get_grant(jwt, "sub") &&
         strcmp(jwt_get_header(jwt, "kid"), "1") == 0 && jwt_get_grant_int(jwt, "exp") > 0;
}

// 3.x
static int callback(jwt_t *jwt, jwt_config_t *config) {
  jwt_value_t value;
  jwt_set_GET_STR(&value, "iss");
  if (jwt_claim_get(jwt, &value) != JWT_VALUE_ERR_NONE || jwt_header_get(jwt, &value) != 0)
    return 1;
  config->alg = JWT_ALG_RS256;
  config->key = jwks_find_bykid((jwk_set_t *)config->ctx, value.str_val);
  return 0;
}

char *build(void) {
  jwk_set_t *keys = jwks_create("{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}");
  const jwk_item_t *key = jwks_item_get(keys, 0);
  jwt_builder_auto_t *builder = jwt_builder_new();
  jwt_value_t value;
  jwt_builder_setkey(builder, JWT_ALG_HS256, key);
  jwt_set_SET_STR(&value, "iss", "auth");
  jwt_builder_claim_set(builder, &value);
  jwt_builder_claim_set(builder, jwt_set_SET_INT(&value, "n", 5));
  jwt_builder_header_set(builder, jwt_set_SET_BOOL(&value, "b", 1));
  jwt_builder_time_offset(builder, JWT_CLAIM_EXP, 3600);
  jwt_builder_enable_iat(builder, 0);
  jwt_builder_setcb(builder, callback, NULL);
  return jwt_builder_error(builder) ? NULL : jwt_builder_generate(builder);
}

int verify(const char *token, const char *url) {
  static const jwt_alg_t algorithms[] = {JWT_ALG_RS256, JWT_ALG_ES256};
  static const char *required[] = {"exp", "aud"};
  jwk_set_auto_t *keys = jwks_create_fromurl(url, 0);
  jwt_checker_auto_t *checker = jwt_checker_new();
  jwt_checker_setkey(checker, JWT_ALG_RS256, jwks_item_get(keys, 0));
  jwt_checker_setkeyring(checker, keys, JWT_VERIFY_POLICY_ANY);
  jwt_checker_setalgs(checker, algorithms, 2);
  jwt_checker_require(checker, required, 2);
  jwt_checker_claim_set(checker, JWT_CLAIM_ISS, "auth");
  jwt_checker_claim_del(checker, JWT_CLAIM_AUD);
  jwt_checker_time_leeway(checker, JWT_CLAIM_EXP, -1);
  jwt_checker_setcb(checker, callback, keys);
  if (jwks_error(keys) || jwks_item_kty(jwks_item_get(keys, 0)) == JWK_KEY_TYPE_OCT)
    return 0;
  return jwt_checker_verify(checker, token) == 0;
}
