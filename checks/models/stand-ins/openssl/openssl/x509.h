/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/x509.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_X509_H
#define OPENSSL_X509_H

#include <time.h>
#include "types.h"
#include "asn1.h"
#include "evp.h"
#include "ec.h"
#include "rsa.h"
#include "sha.h"
#include "safestack.h"
#include "buffer.h"

#ifdef __cplusplus
extern "C" {
#endif

X509 *X509_new(void);
void X509_free(X509 *a);
int X509_up_ref(X509 *x);
X509 *X509_dup(const X509 *a);
X509 *d2i_X509(X509 **a, const unsigned char **in, long len);
int i2d_X509(const X509 *a, unsigned char **out);
X509 *d2i_X509_bio(BIO *bp, X509 **x509);
X509 *d2i_X509_fp(FILE *fp, X509 **x509);
int i2d_X509_bio(BIO *bp, const X509 *x509);
EVP_PKEY *d2i_PUBKEY(EVP_PKEY **a, const unsigned char **in, long len);
int i2d_PUBKEY(const EVP_PKEY *a, unsigned char **out);
EVP_PKEY *d2i_PUBKEY_bio(BIO *bp, EVP_PKEY **a);
EVP_PKEY *d2i_PrivateKey_bio(BIO *bp, EVP_PKEY **a);
EVP_PKEY *X509_get_pubkey(X509 *x);
EVP_PKEY *X509_get0_pubkey(const X509 *x);
int X509_set_pubkey(X509 *x, EVP_PKEY *pkey);
int X509_set_version(X509 *x, long version);
ASN1_INTEGER *X509_get_serialNumber(X509 *x);
X509_NAME *X509_get_subject_name(const X509 *a);
X509_NAME *X509_get_issuer_name(const X509 *a);
int X509_set_subject_name(X509 *x, const X509_NAME *name);
int X509_set_issuer_name(X509 *x, const X509_NAME *name);
const ASN1_TIME *X509_get0_notBefore(const X509 *x);
const ASN1_TIME *X509_get0_notAfter(const X509 *x);
ASN1_TIME *X509_getm_notBefore(const X509 *x);
ASN1_TIME *X509_getm_notAfter(const X509 *x);
ASN1_TIME *X509_gmtime_adj(ASN1_TIME *s, long adj);
int X509_cmp_time(const ASN1_TIME *s, time_t *t);
int X509_cmp_current_time(const ASN1_TIME *s);
int X509_verify(X509 *a, EVP_PKEY *r);
int X509_sign(X509 *x, EVP_PKEY *pkey, const EVP_MD *md);
int X509_digest(const X509 *data, const EVP_MD *type, unsigned char *md, unsigned int *len);
char *X509_NAME_oneline(const X509_NAME *a, char *buf, int size);
int X509_NAME_add_entry_by_txt(X509_NAME *name, const char *field, int type,
                               const unsigned char *bytes, int len, int loc, int set);
int X509_NAME_get_text_by_NID(const X509_NAME *name, int nid, char *buf, int len);
X509_STORE *X509_STORE_new(void);
void X509_STORE_free(X509_STORE *xs);
int X509_STORE_add_cert(X509_STORE *xs, X509 *x);
int X509_STORE_load_locations(X509_STORE *xs, const char *file, const char *dir);
int X509_STORE_set_default_paths(X509_STORE *xs);
X509_STORE_CTX *X509_STORE_CTX_new(void);
void X509_STORE_CTX_free(X509_STORE_CTX *ctx);
STACK_OF(X509);
int X509_STORE_CTX_init(X509_STORE_CTX *ctx, X509_STORE *trust_store, X509 *target,
                        STACK_OF(X509) * untrusted);
int X509_STORE_CTX_get_error(const X509_STORE_CTX *ctx);
X509 *X509_STORE_CTX_get_current_cert(const X509_STORE_CTX *ctx);
int X509_verify_cert(X509_STORE_CTX *ctx);
const char *X509_verify_cert_error_string(long n);
#define X509_V_OK 0
STACK_OF(X509) * sk_X509_new_null(void);
int sk_X509_push(STACK_OF(X509) * sk, X509 *x);
int sk_X509_num(const STACK_OF(X509) * sk);
X509 *sk_X509_value(const STACK_OF(X509) * sk, int i);
void sk_X509_pop_free(STACK_OF(X509) * sk, void (*func)(X509 *));
void sk_X509_free(STACK_OF(X509) * sk);

#ifdef __cplusplus
}
#endif

#endif
