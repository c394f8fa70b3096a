/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <mbedtls/base64.h> of Mbed TLS 2.x and 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://mbed-tls.readthedocs.io */

#ifndef MBEDTLS_BASE64_H
#define MBEDTLS_BASE64_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

int mbedtls_base64_encode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src,
                          size_t slen);
int mbedtls_base64_decode(unsigned char *dst, size_t dlen, size_t *olen, const unsigned char *src,
                          size_t slen);

#ifdef __cplusplus
}
#endif

#endif
