/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/e_os2.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_E_OS2_H
#define OPENSSL_E_OS2_H

#include <stddef.h>
#include <stdint.h>
#include "opensslv.h"

#define ossl_unused __attribute__((unused))
#define ossl_inline inline

#endif
