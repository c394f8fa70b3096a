/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/stack.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_STACK_H
#define OPENSSL_STACK_H

#include "types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct stack_st OPENSSL_STACK;
int OPENSSL_sk_num(const OPENSSL_STACK *sk);
void *OPENSSL_sk_value(const OPENSSL_STACK *sk, int i);

#ifdef __cplusplus
}
#endif

#endif
