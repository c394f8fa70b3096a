/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/bn.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_BN_H
#define OPENSSL_BN_H

#include <stdio.h>
#include "types.h"
#include "crypto.h"

#ifdef __cplusplus
extern "C" {
#endif

#define BN_ULONG unsigned long
BIGNUM *BN_new(void);
BIGNUM *BN_secure_new(void);
BIGNUM *BN_dup(const BIGNUM *a);
BIGNUM *BN_copy(BIGNUM *a, const BIGNUM *b);
void BN_free(BIGNUM *a);
void BN_clear_free(BIGNUM *a);
BN_CTX *BN_CTX_new(void);
void BN_CTX_free(BN_CTX *c);
BIGNUM *BN_bin2bn(const unsigned char *s, int len, BIGNUM *ret);
int BN_bn2bin(const BIGNUM *a, unsigned char *to);
int BN_bn2binpad(const BIGNUM *a, unsigned char *to, int tolen);
BIGNUM *BN_lebin2bn(const unsigned char *s, int len, BIGNUM *ret);
int BN_num_bits(const BIGNUM *a);
int BN_set_word(BIGNUM *a, BN_ULONG w);
BN_ULONG BN_get_word(const BIGNUM *a);
int BN_cmp(const BIGNUM *a, const BIGNUM *b);
int BN_is_zero(const BIGNUM *a);
char *BN_bn2hex(const BIGNUM *a);
char *BN_bn2dec(const BIGNUM *a);
int BN_hex2bn(BIGNUM **a, const char *str);
int BN_dec2bn(BIGNUM **a, const char *str);
#define BN_num_bytes(a) ((BN_num_bits(a) + 7) / 8)

#ifdef __cplusplus
}
#endif

#endif
