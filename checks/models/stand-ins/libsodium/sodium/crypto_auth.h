/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <sodium/crypto_auth.h> of libsodium 1.0 where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://doc.libsodium.org */

#ifndef JWT_LINT_STAND_IN_SODIUM_CRYPTO_AUTH_H
#define JWT_LINT_STAND_IN_SODIUM_CRYPTO_AUTH_H

#include <sodium.h>

#endif
