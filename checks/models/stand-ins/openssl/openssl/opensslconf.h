/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/opensslconf.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_OPENSSLCONF_H
#define OPENSSL_OPENSSLCONF_H

#include "opensslv.h"

#endif
