/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/dh.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_DH_H
#define OPENSSL_DH_H

#include "types.h"
#include "bn.h"

#ifdef __cplusplus
extern "C" {
#endif

DH *DH_new(void);
void DH_free(DH *dh);

#ifdef __cplusplus
}
#endif

#endif
