/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/x509v3.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_X509V3_H
#define OPENSSL_X509V3_H

#include "x509.h"

#ifdef __cplusplus
extern "C" {
#endif

int X509_check_host(X509 *x, const char *chk, size_t chklen, unsigned int flags, char **peername);
int X509_check_ip_asc(X509 *x, const char *ipasc, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
