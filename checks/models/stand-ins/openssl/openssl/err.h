/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/err.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_ERR_H
#define OPENSSL_ERR_H

#include <stdio.h>
#include <stdlib.h>
#include "types.h"
#include "bio.h"

#ifdef __cplusplus
extern "C" {
#endif

unsigned long ERR_get_error(void);
unsigned long ERR_peek_error(void);
unsigned long ERR_peek_last_error(void);
unsigned long ERR_get_error_all(const char **file, int *line, const char **func, const char **data,
                                int *flags);
unsigned long ERR_get_error_line(const char **file, int *line);
char *ERR_error_string(unsigned long e, char *buf);
void ERR_error_string_n(unsigned long e, char *buf, size_t len);
const char *ERR_lib_error_string(unsigned long e);
const char *ERR_reason_error_string(unsigned long e);
void ERR_print_errors_fp(FILE *fp);
void ERR_print_errors(BIO *bp);
void ERR_print_errors_cb(int (*cb)(const char *str, size_t len, void *u), void *u);
void ERR_clear_error(void);
#define ERR_load_crypto_strings() OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL)
#define ERR_free_strings()                                                                         \
  while (0)                                                                                        \
  continue
int ERR_GET_LIB(unsigned long errcode);
int ERR_GET_REASON(unsigned long errcode);

#ifdef __cplusplus
}
#endif

#endif
