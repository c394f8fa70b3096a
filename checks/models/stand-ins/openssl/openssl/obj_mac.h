/* Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
 * Stands in for <openssl/obj_mac.h> of OpenSSL 1.1 to 3.x where it is not installed.
 * Declarations only: enough for an application's calls to resolve, nothing to link with.
 * API: https://docs.openssl.org/master/man3/ */

#ifndef OPENSSL_OBJ_MAC_H
#define OPENSSL_OBJ_MAC_H

#define NID_undef 0
#define NID_rsaEncryption 6
#define NID_commonName 13
#define NID_sha1 64
#define NID_sha256 672
#define NID_sha384 673
#define NID_sha512 674
#define NID_X9_62_prime256v1 415
#define NID_secp256k1 714
#define NID_secp384r1 715
#define NID_secp521r1 716
#define NID_hmac 855
#define NID_rsassaPss 912
#define NID_X25519 1034
#define NID_X448 1035
#define NID_hkdf 1036
#define NID_ED25519 1087
#define NID_ED448 1088
#define SN_X9_62_prime256v1 "prime256v1"
#define SN_secp384r1 "secp384r1"
#define SN_secp521r1 "secp521r1"
#define SN_secp256k1 "secp256k1"

#endif
