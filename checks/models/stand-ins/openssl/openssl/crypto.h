/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/crypto.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_CRYPTO_H
#define OPENSSL_CRYPTO_H

#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include "types.h"
#include "safestack.h"
#include "opensslv.h"

#ifdef __cplusplus
extern "C" {
#endif

#define OPENSSL_INIT_LOAD_CRYPTO_STRINGS 0x00000002L
#define OPENSSL_INIT_ADD_ALL_CIPHERS 0x00000004L
#define OPENSSL_INIT_ADD_ALL_DIGESTS 0x00000008L
#define OPENSSL_INIT_LOAD_CONFIG 0x00000040L
#define OPENSSL_VERSION 0
#define CRYPTO_LOCK 1
typedef struct ossl_init_settings_st OPENSSL_INIT_SETTINGS;
int OPENSSL_init_crypto(uint64_t opts, const OPENSSL_INIT_SETTINGS *settings);
void OPENSSL_cleanup(void);
const char *OpenSSL_version(int type);
unsigned long OpenSSL_version_num(void);
int CRYPTO_memcmp(const void *in_a, const void *in_b, size_t len);
void OPENSSL_cleanse(void *ptr, size_t len);
void *CRYPTO_malloc(size_t num, const char *file, int line);
void *CRYPTO_zalloc(size_t num, const char *file, int line);
void *CRYPTO_realloc(void *addr, size_t num, const char *file, int line);
char *CRYPTO_strdup(const char *str, const char *file, int line);
void CRYPTO_free(void *ptr, const char *file, int line);
void CRYPTO_clear_free(void *ptr, size_t num, const char *file, int line);
#define OPENSSL_malloc(num) CRYPTO_malloc(num, __FILE__, __LINE__)
#define OPENSSL_zalloc(num) CRYPTO_zalloc(num, __FILE__, __LINE__)
#define OPENSSL_realloc(addr, num) CRYPTO_realloc(addr, num, __FILE__, __LINE__)
#define OPENSSL_strdup(str) CRYPTO_strdup(str, __FILE__, __LINE__)
#define OPENSSL_free(addr) CRYPTO_free(addr, __FILE__, __LINE__)
#define OPENSSL_clear_free(addr, num) CRYPTO_clear_free(addr, num, __FILE__, __LINE__)
char *OPENSSL_buf2hexstr(const unsigned char *buf, long buflen);
unsigned char *OPENSSL_hexstr2buf(const char *str, long *buflen);
OSSL_LIB_CTX *OSSL_LIB_CTX_new(void);
void OSSL_LIB_CTX_free(OSSL_LIB_CTX *ctx);
int CRYPTO_num_locks(void);
void CRYPTO_set_locking_callback(void (*func)(int mode, int type, const char *file, int line));
int FIPS_mode(void);

#ifdef __cplusplus
}
#endif

#endif
