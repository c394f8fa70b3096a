/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/buffer.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_BUFFER_H
#define OPENSSL_BUFFER_H

#include "types.h"
#include "crypto.h"

#ifdef __cplusplus
extern "C" {
#endif

struct buf_mem_st {
  size_t length;
  char *data;
  size_t max;
  unsigned long flags;
};
BUF_MEM *BUF_MEM_new(void);
void BUF_MEM_free(BUF_MEM *a);
size_t BUF_MEM_grow(BUF_MEM *str, size_t len);

#ifdef __cplusplus
}
#endif

#endif
