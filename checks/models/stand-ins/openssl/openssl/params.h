/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/params.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_PARAMS_H
#define OPENSSL_PARAMS_H

#include "core.h"
#include "bn.h"

#ifdef __cplusplus
extern "C" {
#endif

#define OSSL_PARAM_UNMODIFIED ((size_t)-1)
#define OSSL_PARAM_INTEGER 1
#define OSSL_PARAM_UNSIGNED_INTEGER 2
#define OSSL_PARAM_REAL 3
#define OSSL_PARAM_UTF8_STRING 4
#define OSSL_PARAM_OCTET_STRING 5
#define OSSL_PARAM_END {NULL, 0, NULL, 0, 0}
#define OSSL_PARAM_DEFN(key, type, addr, sz) {(key), (type), (addr), (sz), OSSL_PARAM_UNMODIFIED}
#define OSSL_PARAM_utf8_string(key, addr, sz)                                                      \
  OSSL_PARAM_DEFN((key), OSSL_PARAM_UTF8_STRING, (addr), sz)
#define OSSL_PARAM_octet_string(key, addr, sz)                                                     \
  OSSL_PARAM_DEFN((key), OSSL_PARAM_OCTET_STRING, (addr), sz)
OSSL_PARAM *OSSL_PARAM_locate(OSSL_PARAM *p, const char *key);
OSSL_PARAM OSSL_PARAM_construct_int(const char *key, int *buf);
OSSL_PARAM OSSL_PARAM_construct_uint(const char *key, unsigned int *buf);
OSSL_PARAM OSSL_PARAM_construct_size_t(const char *key, size_t *buf);
OSSL_PARAM OSSL_PARAM_construct_BN(const char *key, unsigned char *buf, size_t bsize);
OSSL_PARAM OSSL_PARAM_construct_utf8_string(const char *key, char *buf, size_t bsize);
OSSL_PARAM OSSL_PARAM_construct_octet_string(const char *key, void *buf, size_t bsize);
OSSL_PARAM OSSL_PARAM_construct_end(void);
void OSSL_PARAM_free(OSSL_PARAM *p);

#ifdef __cplusplus
}
#endif

#endif
