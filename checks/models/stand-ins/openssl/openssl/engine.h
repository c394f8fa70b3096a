/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/engine.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_ENGINE_H
#define OPENSSL_ENGINE_H

#include "types.h"
#include "bn.h"

#ifdef __cplusplus
extern "C" {
#endif

ENGINE *ENGINE_by_id(const char *id);
int ENGINE_init(ENGINE *e);
int ENGINE_finish(ENGINE *e);
int ENGINE_free(ENGINE *e);
void ENGINE_load_builtin_engines(void);
void ENGINE_cleanup(void);

#ifdef __cplusplus
}
#endif

#endif
