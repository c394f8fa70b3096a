// RUN: %clang -fsyntax-only -std=c11 -I %stand_ins/libsodium -I %stand_ins/mbedtls %s
// RUN: %clangxx -fsyntax-only -std=c++17 -x c++ -I %stand_ins/libsodium -I %stand_ins/mbedtls %s

#include <mbedtls/base64.h>
#include <mbedtls/constant_time.h>
#include <mbedtls/md.h>
#include <sodium.h>

int sodium(const unsigned char *data, unsigned long long size, const unsigned char *key) {
  unsigned char out[crypto_auth_hmacsha256_BYTES];
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256(out, data, size, key);
  crypto_auth_hmacsha256_init(&state, key, 5);
  crypto_auth_hmacsha256_update(&state, data, size);
  crypto_auth_hmacsha256_final(&state, out);
  return crypto_auth_hmacsha256_verify(out, data, size, key) == 0 &&
         sodium_memcmp(out, data, sizeof out) == 0;
}

int mbed(const unsigned char *data, size_t size, const unsigned char *key, size_t keySize) {
  unsigned char out[MBEDTLS_MD_MAX_SIZE];
  size_t written;
  mbedtls_md_context_t ctx;
  mbedtls_md_init(&ctx);
  mbedtls_md_setup(&ctx, mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), 1);
  mbedtls_md_hmac_starts(&ctx, key, keySize);
  mbedtls_md_hmac_update(&ctx, data, size);
  mbedtls_md_hmac_finish(&ctx, out);
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA512), key, keySize, data, size, out);
  mbedtls_base64_encode(out, sizeof out, &written, data, size);
  return mbedtls_ct_memcmp(out, data, size);
}
