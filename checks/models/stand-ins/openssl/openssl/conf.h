/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/conf.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_CONF_H
#define OPENSSL_CONF_H

#include "types.h"
#include "bio.h"

#ifdef __cplusplus
extern "C" {
#endif

CONF *NCONF_new(void *meth);
void NCONF_free(CONF *conf);
int NCONF_load(CONF *conf, const char *file, long *eline);
char *NCONF_get_string(const CONF *conf, const char *group, const char *name);
void OPENSSL_config(const char *config_name);
int CONF_modules_load_file(const char *filename, const char *appname, unsigned long flags);

#ifdef __cplusplus
}
#endif

#endif
