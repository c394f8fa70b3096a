/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/asn1.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_ASN1_H
#define OPENSSL_ASN1_H

#include <time.h>
#include "types.h"
#include "bio.h"
#include "bn.h"

#ifdef __cplusplus
extern "C" {
#endif

ASN1_INTEGER *ASN1_INTEGER_new(void);
void ASN1_INTEGER_free(ASN1_INTEGER *a);
int ASN1_INTEGER_set(ASN1_INTEGER *a, long v);
long ASN1_INTEGER_get(const ASN1_INTEGER *a);
const unsigned char *ASN1_STRING_get0_data(const ASN1_STRING *x);
int ASN1_STRING_length(const ASN1_STRING *x);
int ASN1_STRING_to_UTF8(unsigned char **out, const ASN1_STRING *in);
void ASN1_STRING_free(ASN1_STRING *a);
ASN1_TIME *ASN1_TIME_set(ASN1_TIME *s, time_t t);
int ASN1_TIME_print(BIO *fp, const ASN1_TIME *a);
int ASN1_TIME_to_tm(const ASN1_TIME *s, struct tm *tm);
#define V_ASN1_UTF8STRING 12
#define MBSTRING_ASC 0x1001
#define MBSTRING_UTF8 0x1000

#ifdef __cplusplus
}
#endif

#endif
