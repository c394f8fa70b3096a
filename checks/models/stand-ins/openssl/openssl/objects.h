/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/objects.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_OBJECTS_H
#define OPENSSL_OBJECTS_H

#include "obj_mac.h"
#include "asn1.h"
#include "types.h"

#ifdef __cplusplus
extern "C" {
#endif

int OBJ_sn2nid(const char *s);
int OBJ_txt2nid(const char *s);
const char *OBJ_nid2sn(int n);
const char *OBJ_nid2ln(int n);
int OBJ_obj2nid(const ASN1_OBJECT *o);

#ifdef __cplusplus
}
#endif

#endif
