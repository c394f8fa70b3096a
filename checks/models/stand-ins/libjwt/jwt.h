/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <jwt.h> of benmcollins/libjwt 1.10 to 3.6 (the union of 1.x, 2.x and 3.x) where it
 * is not installed. Declarations only: enough for an application's calls to resolve, nothing to
 * link with. API: https://libjwt.io and include/jwt.h of 1.x */

#ifndef JWT_H
#define JWT_H

#include <stddef.h>
#include <stdio.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long jwt_long_t;

typedef struct jwt jwt_t;
typedef struct jwt_valid jwt_valid_t;
typedef struct jwk_set jwk_set_t;
typedef struct jwk_item jwk_item_t;
typedef struct jwt_builder jwt_builder_t;
typedef struct jwt_checker jwt_checker_t;
typedef struct jwt_signature jwt_signature_t;

typedef enum jwt_alg {
  JWT_ALG_NONE = 0,
  JWT_ALG_HS256,
  JWT_ALG_HS384,
  JWT_ALG_HS512,
  JWT_ALG_RS256,
  JWT_ALG_RS384,
  JWT_ALG_RS512,
  JWT_ALG_ES256,
  JWT_ALG_ES384,
  JWT_ALG_ES512,
  JWT_ALG_PS256,
  JWT_ALG_PS384,
  JWT_ALG_PS512,
  JWT_ALG_ES256K,
  JWT_ALG_EDDSA,
  JWT_ALG_ML_DSA_44,
  JWT_ALG_ML_DSA_65,
  JWT_ALG_ML_DSA_87,
  JWT_ALG_TERM,
  JWT_ALG_INVAL = JWT_ALG_TERM
} jwt_alg_t;

#define JWT_VALIDATION_SUCCESS 0x0000
#define JWT_VALIDATION_ERROR 0x0001
#define JWT_VALIDATION_ALG_MISMATCH 0x0002
#define JWT_VALIDATION_EXPIRED 0x0004
#define JWT_VALIDATION_TOO_NEW 0x0008
#define JWT_VALIDATION_ISS_MISMATCH 0x0010
#define JWT_VALIDATION_SUB_MISMATCH 0x0020
#define JWT_VALIDATION_AUD_MISMATCH 0x0040
#define JWT_VALIDATION_GRANT_MISSING 0x0080
#define JWT_VALIDATION_GRANT_MISMATCH 0x0100

typedef void *(*jwt_malloc_t)(size_t);
typedef void *(*jwt_realloc_t)(void *, size_t);
typedef void (*jwt_free_t)(void *);

/* 1.x and 2.x */

typedef struct {
  const unsigned char *jwt_key;
  int jwt_key_len;
} jwt_key_t;

typedef int (*jwt_key_p_t)(const jwt_t *, jwt_key_t *);

int jwt_new(jwt_t **jwt);
int jwt_decode(jwt_t **jwt, const char *token, const unsigned char *key, int key_len);
int jwt_decode_2(jwt_t **jwt, const char *token, jwt_key_p_t key_provider);
void jwt_free(jwt_t *jwt);
jwt_t *jwt_dup(jwt_t *jwt);
const char *jwt_get_grant(jwt_t *jwt, const char *grant);
long jwt_get_grant_int(jwt_t *jwt, const char *grant);
int jwt_get_grant_bool(jwt_t *jwt, const char *grant);
char *jwt_get_grants_json(jwt_t *jwt, const char *grant);
int jwt_add_grant(jwt_t *jwt, const char *grant, const char *val);
int jwt_add_grant_int(jwt_t *jwt, const char *grant, long val);
int jwt_add_grant_bool(jwt_t *jwt, const char *grant, int val);
int jwt_add_grants_json(jwt_t *jwt, const char *json);
int jwt_del_grant(jwt_t *jwt, const char *grant);
int jwt_del_grants(jwt_t *jwt, const char *grant);
const char *jwt_get_header(jwt_t *jwt, const char *header);
long jwt_get_header_int(jwt_t *jwt, const char *header);
int jwt_get_header_bool(jwt_t *jwt, const char *header);
char *jwt_get_headers_json(jwt_t *jwt, const char *header);
int jwt_add_header(jwt_t *jwt, const char *header, const char *val);
int jwt_add_header_int(jwt_t *jwt, const char *header, long val);
int jwt_add_header_bool(jwt_t *jwt, const char *header, int val);
int jwt_add_headers_json(jwt_t *jwt, const char *json);
int jwt_del_header(jwt_t *jwt, const char *header);
int jwt_del_headers(jwt_t *jwt, const char *header);
int jwt_dump_fp(jwt_t *jwt, FILE *fp, int pretty);
char *jwt_dump_str(jwt_t *jwt, int pretty);
char *jwt_dump_grants_str(jwt_t *jwt, int pretty);
int jwt_encode_fp(jwt_t *jwt, FILE *fp);
char *jwt_encode_str(jwt_t *jwt);
void jwt_free_str(char *str);
int jwt_set_alg(jwt_t *jwt, jwt_alg_t alg, const unsigned char *key, int len);

unsigned int jwt_validate(jwt_t *jwt, jwt_valid_t *jwt_valid);
int jwt_valid_new(jwt_valid_t **jwt_valid, jwt_alg_t alg);
void jwt_valid_free(jwt_valid_t *jwt_valid);
unsigned int jwt_valid_get_status(jwt_valid_t *jwt_valid);
time_t jwt_valid_get_nbf_leeway(jwt_valid_t *jwt_valid);
time_t jwt_valid_get_exp_leeway(jwt_valid_t *jwt_valid);
int jwt_valid_add_grant(jwt_valid_t *jwt_valid, const char *grant, const char *val);
const char *jwt_valid_get_grant(jwt_valid_t *jwt_valid, const char *grant);
int jwt_valid_add_grant_int(jwt_valid_t *jwt_valid, const char *grant, long val);
long jwt_valid_get_grant_int(jwt_valid_t *jwt_valid, const char *grant);
int jwt_valid_add_grant_bool(jwt_valid_t *jwt_valid, const char *grant, int val);
int jwt_valid_get_grant_bool(jwt_valid_t *jwt_valid, const char *grant);
int jwt_valid_add_grants_json(jwt_valid_t *jwt_valid, const char *json);
char *jwt_valid_get_grants_json(jwt_valid_t *jwt_valid, const char *grant);
int jwt_valid_del_grants(jwt_valid_t *jwt_valid, const char *grant);
int jwt_valid_set_now(jwt_valid_t *jwt_valid, const time_t now);
int jwt_valid_set_nbf_leeway(jwt_valid_t *jwt_valid, const time_t nbf_leeway);
int jwt_valid_set_exp_leeway(jwt_valid_t *jwt_valid, const time_t exp_leeway);
int jwt_valid_set_headers(jwt_valid_t *jwt_valid, int hdr);
char *jwt_exception_str(unsigned int exceptions);

/* All versions */

jwt_alg_t jwt_get_alg(const jwt_t *jwt);
const char *jwt_alg_str(jwt_alg_t alg);
jwt_alg_t jwt_str_alg(const char *alg);
/* With a realloc function between the two in 1.x and 2.x. */
int jwt_set_alloc(jwt_malloc_t pmalloc, ...);
void jwt_get_alloc(jwt_malloc_t *pmalloc, ...);

/* 2.x and 3.x */

typedef enum {
  JWT_CRYPTO_OPS_NONE = 0,
  JWT_CRYPTO_OPS_OPENSSL,
  JWT_CRYPTO_OPS_GNUTLS,
  JWT_CRYPTO_OPS_MBEDTLS,
  JWT_CRYPTO_OPS_ANY
} jwt_crypto_provider_t;

const char *jwt_get_crypto_ops(void);
int jwt_set_crypto_ops(const char *opname);
jwt_crypto_provider_t jwt_get_crypto_ops_t(void);
int jwt_set_crypto_ops_t(jwt_crypto_provider_t opname);
int jwt_crypto_ops_supports_jwk(void);

/* 3.x */

typedef enum {
  JWK_THUMBPRINT_SHA256 = 0,
  JWK_THUMBPRINT_SHA384,
  JWK_THUMBPRINT_SHA512
} jwk_thumbprint_alg_t;

typedef enum {
  JWK_KEY_TYPE_NONE = 0,
  JWK_KEY_TYPE_EC,
  JWK_KEY_TYPE_RSA,
  JWK_KEY_TYPE_OKP,
  JWK_KEY_TYPE_OCT,
  JWK_KEY_TYPE_AKP
} jwk_key_type_t;

typedef enum {
  JWK_PUB_KEY_USE_NONE = 0,
  JWK_PUB_KEY_USE_SIG,
  JWK_PUB_KEY_USE_ENC
} jwk_pub_key_use_t;

typedef enum {
  JWK_KEY_OP_NONE = 0x0000,
  JWK_KEY_OP_SIGN = 0x0001,
  JWK_KEY_OP_VERIFY = 0x0002,
  JWK_KEY_OP_ENCRYPT = 0x0004,
  JWK_KEY_OP_DECRYPT = 0x0008,
  JWK_KEY_OP_WRAP = 0x0010,
  JWK_KEY_OP_UNWRAP = 0x0020,
  JWK_KEY_OP_DERIVE_KEY = 0x0040,
  JWK_KEY_OP_DERIVE_BITS = 0x0080,
  JWK_KEY_OP_INVALID = 0xffff
} jwk_key_op_t;

typedef enum {
  JWT_VALUE_NONE = 0,
  JWT_VALUE_INT,
  JWT_VALUE_STR,
  JWT_VALUE_BOOL,
  JWT_VALUE_JSON,
  JWT_VALUE_INVALID
} jwt_value_type_t;

typedef enum {
  JWT_VALUE_ERR_NONE = 0,
  JWT_VALUE_ERR_EXIST,
  JWT_VALUE_ERR_NOEXIST,
  JWT_VALUE_ERR_TYPE,
  JWT_VALUE_ERR_INVALID,
  JWT_VALUE_ERR_NOMEM
} jwt_value_error_t;

typedef struct {
  jwt_value_type_t type;
  const char *name;
  union {
    jwt_long_t int_val;
    const char *str_val;
    int bool_val;
    char *json_val;
  };
  int replace;
  int pretty;
  jwt_value_error_t error;
} jwt_value_t;

typedef struct {
  const jwk_item_t *key;
  jwt_alg_t alg;
  void *ctx;
} jwt_config_t;

typedef enum {
  JWT_CLAIM_ISS = 0x0001,
  JWT_CLAIM_SUB = 0x0002,
  JWT_CLAIM_AUD = 0x0004,
  JWT_CLAIM_EXP = 0x0008,
  JWT_CLAIM_NBF = 0x0010,
  JWT_CLAIM_IAT = 0x0020,
  JWT_CLAIM_JTI = 0x0040
} jwt_claims_t;

typedef enum {
  JWT_FORMAT_COMPACT = 0,
  JWT_FORMAT_JSON_FLAT,
  JWT_FORMAT_JSON_GENERAL
} jwt_serialization_t;

typedef enum { JWT_VERIFY_POLICY_ANY = 0, JWT_VERIFY_POLICY_ALL } jwt_verify_policy_t;

typedef int (*jwt_callback_t)(jwt_t *, jwt_config_t *);
typedef char *(*jwt_jti_gen_cb_t)(const jwt_t *, jwt_config_t *);
typedef int (*jwt_jti_check_cb_t)(const jwt_t *, jwt_config_t *, const char *);

#define JWT_LINT_VALUE_(v, kind, n, field, x)                                                      \
  __extension__({                                                                                  \
    (v)->type = JWT_VALUE_##kind;                                                                  \
    (v)->replace = 0;                                                                              \
    (v)->pretty = 0;                                                                               \
    (v)->name = (n);                                                                               \
    (v)->field = (x);                                                                              \
    (v)->error = JWT_VALUE_ERR_NONE;                                                               \
    (v);                                                                                           \
  })
#define jwt_set_GET_INT(v, n) JWT_LINT_VALUE_(v, INT, n, int_val, 0)
#define jwt_set_GET_STR(v, n) JWT_LINT_VALUE_(v, STR, n, str_val, NULL)
#define jwt_set_GET_BOOL(v, n) JWT_LINT_VALUE_(v, BOOL, n, bool_val, 0)
#define jwt_set_GET_JSON(v, n) JWT_LINT_VALUE_(v, JSON, n, json_val, NULL)
#define jwt_set_SET_INT(v, n, x) JWT_LINT_VALUE_(v, INT, n, int_val, x)
#define jwt_set_SET_STR(v, n, x) JWT_LINT_VALUE_(v, STR, n, str_val, x)
#define jwt_set_SET_BOOL(v, n, x) JWT_LINT_VALUE_(v, BOOL, n, bool_val, x)
#define jwt_set_SET_JSON(v, n, x) JWT_LINT_VALUE_(v, JSON, n, json_val, x)

jwt_builder_t *jwt_builder_new(void);
void jwt_builder_free(jwt_builder_t *builder);
int jwt_builder_error(const jwt_builder_t *builder);
const char *jwt_builder_error_msg(const jwt_builder_t *builder);
void jwt_builder_error_clear(jwt_builder_t *builder);
int jwt_builder_setkey(jwt_builder_t *builder, const jwt_alg_t alg, const jwk_item_t *key);
int jwt_builder_set_format(jwt_builder_t *builder, jwt_serialization_t format);
jwt_signature_t *jwt_builder_add_signature(jwt_builder_t *builder, jwt_alg_t alg,
                                           const jwk_item_t *key);
int jwt_signature_add_protected_json(jwt_signature_t *signature, const char *key,
                                     const char *value_json);
int jwt_signature_add_header_json(jwt_signature_t *signature, const char *key,
                                  const char *value_json);
int jwt_builder_setpayload(jwt_builder_t *builder, const unsigned char *data, size_t len);
int jwt_builder_setb64(jwt_builder_t *builder, int b64);
int jwt_builder_set_detached(jwt_builder_t *builder, int detached);
int jwt_builder_settyp(jwt_builder_t *builder, const char *typ);
int jwt_builder_enable_iat(jwt_builder_t *builder, int enable);
int jwt_builder_setcb(jwt_builder_t *builder, jwt_callback_t cb, void *ctx);
int jwt_builder_setjti(jwt_builder_t *builder, jwt_jti_gen_cb_t cb, void *ctx);
void *jwt_builder_getctx(jwt_builder_t *builder);
int jwt_builder_setcrit(jwt_builder_t *builder, const char *header);
jwt_value_error_t jwt_builder_header_set(jwt_builder_t *builder, jwt_value_t *value);
jwt_value_error_t jwt_builder_header_get(jwt_builder_t *builder, jwt_value_t *value);
jwt_value_error_t jwt_builder_header_del(jwt_builder_t *builder, const char *header);
jwt_value_error_t jwt_builder_claim_set(jwt_builder_t *builder, jwt_value_t *value);
jwt_value_error_t jwt_builder_claim_get(jwt_builder_t *builder, jwt_value_t *value);
jwt_value_error_t jwt_builder_claim_del(jwt_builder_t *builder, const char *claim);
int jwt_builder_time_offset(jwt_builder_t *builder, jwt_claims_t claim, time_t secs);
int jwt_builder_setcnf_jkt(jwt_builder_t *builder, const jwk_item_t *key);
int jwt_builder_setcnf_jwk(jwt_builder_t *builder, const jwk_item_t *key);
int jwt_builder_setcnf(jwt_builder_t *builder, const char *member, const char *value);
char *jwt_builder_generate(jwt_builder_t *builder);

jwt_checker_t *jwt_checker_new(void);
void jwt_checker_free(jwt_checker_t *checker);
int jwt_checker_error(const jwt_checker_t *checker);
const char *jwt_checker_error_msg(const jwt_checker_t *checker);
void jwt_checker_error_clear(jwt_checker_t *checker);
int jwt_checker_setkey(jwt_checker_t *checker, const jwt_alg_t alg, const jwk_item_t *key);
int jwt_checker_setkeyring(jwt_checker_t *checker, const jwk_set_t *keyring,
                           jwt_verify_policy_t policy);
int jwt_checker_expect_typ(jwt_checker_t *checker, const char *typ);
int jwt_checker_setalgs(jwt_checker_t *checker, const jwt_alg_t *algs, size_t n);
int jwt_checker_require(jwt_checker_t *checker, const char **claims, unsigned int count);
int jwt_checker_enable_embedded_jwk(jwt_checker_t *checker, jwk_thumbprint_alg_t alg,
                                    const char *expected_jkt);
int jwt_checker_enable_embedded_jwk_keyring(jwt_checker_t *checker, jwk_thumbprint_alg_t alg,
                                            const jwk_set_t *allowed);
int jwt_checker_setcb(jwt_checker_t *checker, jwt_callback_t cb, void *ctx);
int jwt_checker_setjti(jwt_checker_t *checker, jwt_jti_check_cb_t cb, void *ctx);
void *jwt_checker_getctx(jwt_checker_t *checker);
int jwt_checker_understands(jwt_checker_t *checker, const char *header);
int jwt_checker_verify(jwt_checker_t *checker, const char *token);
int jwt_checker_verify_detached(jwt_checker_t *checker, const char *token,
                                const unsigned char *payload, size_t len);
unsigned int jwt_checker_sig_count(const jwt_checker_t *checker);
int jwt_checker_sig_verified(const jwt_checker_t *checker, unsigned int index);
const jwk_item_t *jwt_checker_sig_key(const jwt_checker_t *checker, unsigned int index);
const char *jwt_checker_claim_get(jwt_checker_t *checker, jwt_claims_t type);
int jwt_checker_claim_set(jwt_checker_t *checker, jwt_claims_t type, const char *value);
int jwt_checker_claim_del(jwt_checker_t *checker, jwt_claims_t type);
int jwt_checker_time_leeway(jwt_checker_t *checker, jwt_claims_t claim, time_t secs);

jwt_value_error_t jwt_header_set(jwt_t *jwt, jwt_value_t *value);
jwt_value_error_t jwt_header_get(jwt_t *jwt, jwt_value_t *value);
jwt_value_error_t jwt_header_del(jwt_t *jwt, const char *header);
jwt_value_error_t jwt_claim_set(jwt_t *jwt, jwt_value_t *value);
jwt_value_error_t jwt_claim_get(jwt_t *jwt, jwt_value_t *value);
jwt_value_error_t jwt_claim_del(jwt_t *jwt, const char *claim);
char *jwt_get_cnf(const jwt_t *jwt, const char *member);
char *jwt_token_hash(const char *value, jwk_thumbprint_alg_t alg);
char *jwt_token_hash_half(const char *value, jwt_alg_t alg);

typedef struct jwks_url_config jwks_url_config_t;

jwk_set_t *jwks_load(jwk_set_t *jwk_set, const char *jwk_json_str);
jwk_set_t *jwks_load_strn(jwk_set_t *jwk_set, const char *jwk_json_str, const size_t len);
jwk_set_t *jwks_load_fromfile(jwk_set_t *jwk_set, const char *file_name);
jwk_set_t *jwks_load_fromfp(jwk_set_t *jwk_set, FILE *input);
jwk_set_t *jwks_load_fromurl(jwk_set_t *jwk_set, const char *url, int verify);
jwk_set_t *jwks_load_fromurl_cached(jwk_set_t *jwk_set, const char *url,
                                    const jwks_url_config_t *config);
jwk_set_t *jwks_refresh_fromurl(jwk_set_t *jwk_set);
jwk_set_t *jwks_load_fromkey(jwk_set_t *jwk_set, const char *key, const size_t len,
                             unsigned int flags);
jwk_set_t *jwks_load_fromkey_file(jwk_set_t *jwk_set, const char *file_name, unsigned int flags);
jwk_set_t *jwks_create(const char *jwk_json_str);
jwk_set_t *jwks_create_strn(const char *jwk_json_str, const size_t len);
jwk_set_t *jwks_create_fromfile(const char *file_name);
jwk_set_t *jwks_create_fromfp(FILE *input);
jwk_set_t *jwks_create_fromurl(const char *url, int verify);
jwk_set_t *jwks_create_fromkey(const char *key, const size_t len, unsigned int flags);
jwk_set_t *jwks_create_fromkey_file(const char *file_name, unsigned int flags);
jwk_set_t *jwks_generate(jwk_set_t *jwk_set, jwk_key_type_t kty, const char *param, jwt_alg_t alg,
                         unsigned int flags);
jwk_set_t *jwks_create_generate(jwk_key_type_t kty, const char *param, jwt_alg_t alg,
                                unsigned int flags);
int jwks_error(const jwk_set_t *jwk_set);
int jwks_error_any(const jwk_set_t *jwk_set);
const char *jwks_error_msg(const jwk_set_t *jwk_set);
void jwks_error_clear(jwk_set_t *jwk_set);
void jwks_free(jwk_set_t *jwk_set);
const jwk_item_t *jwks_item_get(const jwk_set_t *jwk_set, size_t index);
jwk_item_t *jwks_find_bykid(jwk_set_t *jwk_set, const char *kid);
jwk_item_t *jwks_find_bythumbprint(jwk_set_t *jwk_set, jwk_thumbprint_alg_t alg,
                                   const char *thumbprint);
jwk_item_t *jwks_find_bythumbprint_uri(jwk_set_t *jwk_set, const char *uri);
int jwks_item_is_private(const jwk_item_t *item);
int jwks_item_error(const jwk_item_t *item);
const char *jwks_item_error_msg(const jwk_item_t *item);
const char *jwks_item_curve(const jwk_item_t *item);
const char *jwks_item_kid(const jwk_item_t *item);
jwt_alg_t jwks_item_alg(const jwk_item_t *item);
jwk_key_type_t jwks_item_kty(const jwk_item_t *item);
jwk_pub_key_use_t jwks_item_use(const jwk_item_t *item);
jwk_key_op_t jwks_item_key_ops(const jwk_item_t *item);
const char *jwks_item_pem(const jwk_item_t *item);
int jwks_item_key_oct(const jwk_item_t *item, const unsigned char **buf, size_t *len);
int jwks_item_key_bits(const jwk_item_t *item);
char *jwks_item_export(const jwk_item_t *item, int priv);
char *jwks_export(const jwk_set_t *jwk_set, int priv);
char *jwks_item_thumbprint(const jwk_item_t *item, jwk_thumbprint_alg_t alg);
char *jwks_item_thumbprint_uri(const jwk_item_t *item, jwk_thumbprint_alg_t alg);
int jwks_item_free(jwk_set_t *jwk_set, size_t index);
int jwks_item_free_all(jwk_set_t *jwk_set);
int jwks_item_free_bad(jwk_set_t *jwk_set);
size_t jwks_item_count(const jwk_set_t *jwk_set);

/* The scoped types, freed at the end of their scope. */
void jwt_freep(jwt_t **jwt);
void jwt_builder_freep(jwt_builder_t **builder);
void jwt_checker_freep(jwt_checker_t **checker);
void jwks_freep(jwk_set_t **jwk_set);
#define jwt_auto_t jwt_t __attribute__((cleanup(jwt_freep)))
#define jwt_builder_auto_t jwt_builder_t __attribute__((cleanup(jwt_builder_freep)))
#define jwt_checker_auto_t jwt_checker_t __attribute__((cleanup(jwt_checker_freep)))
#define jwk_set_auto_t jwk_set_t __attribute__((cleanup(jwks_freep)))

#ifdef __cplusplus
}
#endif

#endif
