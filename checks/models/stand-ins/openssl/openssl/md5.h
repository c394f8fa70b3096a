/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/md5.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_MD5_H
#define OPENSSL_MD5_H

#include <stddef.h>
#include "e_os2.h"

#ifdef __cplusplus
extern "C" {
#endif

#define MD5_DIGEST_LENGTH 16
#define MD5_CBLOCK 64
typedef struct MD5state_st {
  unsigned int A, B, C, D, Nl, Nh, data[16], num;
} MD5_CTX;
int MD5_Init(MD5_CTX *c);
int MD5_Update(MD5_CTX *c, const void *data, size_t len);
int MD5_Final(unsigned char *md, MD5_CTX *c);
unsigned char *MD5(const unsigned char *d, size_t n, unsigned char *md);

#ifdef __cplusplus
}
#endif

#endif
