/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/decoder.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_DECODER_H
#define OPENSSL_DECODER_H

#include "types.h"
#include "core.h"
#include "bio.h"

#ifdef __cplusplus
extern "C" {
#endif

OSSL_DECODER_CTX *OSSL_DECODER_CTX_new_for_pkey(EVP_PKEY **pkey, const char *input_type,
                                                const char *input_struct, const char *keytype,
                                                int selection, OSSL_LIB_CTX *libctx,
                                                const char *propquery);
void OSSL_DECODER_CTX_free(OSSL_DECODER_CTX *ctx);
int OSSL_DECODER_from_bio(OSSL_DECODER_CTX *ctx, BIO *in);
int OSSL_DECODER_from_data(OSSL_DECODER_CTX *ctx, const unsigned char **pdata, size_t *pdata_len);

#ifdef __cplusplus
}
#endif

#endif
