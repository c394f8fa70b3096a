/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <mbedtls/constant_time.h> of Mbed TLS 2.28 and 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://mbed-tls.readthedocs.io */

#ifndef MBEDTLS_CONSTANT_TIME_H
#define MBEDTLS_CONSTANT_TIME_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

int mbedtls_ct_memcmp(const void *a, const void *b, size_t n);

#ifdef __cplusplus
}
#endif

#endif
