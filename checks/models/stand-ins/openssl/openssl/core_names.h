/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/core_names.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_CORE_NAMES_H
#define OPENSSL_CORE_NAMES_H

#define OSSL_MAC_PARAM_DIGEST "digest"
#define OSSL_MAC_PARAM_KEY "key"
#define OSSL_MAC_PARAM_CIPHER "cipher"
#define OSSL_MAC_PARAM_SIZE "size"
#define OSSL_KDF_PARAM_DIGEST "digest"
#define OSSL_KDF_PARAM_KEY "key"
#define OSSL_KDF_PARAM_SALT "salt"
#define OSSL_KDF_PARAM_INFO "info"
#define OSSL_KDF_PARAM_PASSWORD "pass"
#define OSSL_KDF_PARAM_ITER "iter"
#define OSSL_KDF_PARAM_SECRET "secret"
#define OSSL_KDF_PARAM_MODE "mode"
#define OSSL_PKEY_PARAM_GROUP_NAME "group"
#define OSSL_PKEY_PARAM_PUB_KEY "pub"
#define OSSL_PKEY_PARAM_PRIV_KEY "priv"
#define OSSL_PKEY_PARAM_RSA_N "n"
#define OSSL_PKEY_PARAM_RSA_E "e"
#define OSSL_PKEY_PARAM_RSA_D "d"
#define OSSL_PKEY_PARAM_RSA_BITS "bits"
#define OSSL_PKEY_PARAM_EC_PUB_X "qx"
#define OSSL_PKEY_PARAM_EC_PUB_Y "qy"
#define OSSL_DIGEST_NAME_SHA1 "SHA1"
#define OSSL_DIGEST_NAME_SHA2_256 "SHA2-256"
#define OSSL_DIGEST_NAME_SHA2_384 "SHA2-384"
#define OSSL_DIGEST_NAME_SHA2_512 "SHA2-512"
#define OSSL_MAC_NAME_HMAC "HMAC"
#define OSSL_MAC_NAME_CMAC "CMAC"
#define OSSL_KDF_NAME_HKDF "HKDF"
#define OSSL_KDF_NAME_PBKDF2 "PBKDF2"

#endif
