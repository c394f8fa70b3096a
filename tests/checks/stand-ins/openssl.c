// RUN: %clang -fsyntax-only -std=c11 -I %stand_ins/openssl %s
// RUN: %clangxx -fsyntax-only -std=c++17 -x c++ -I %stand_ins/openssl %s

#include <openssl/aes.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/buffer.h>
#include <openssl/conf.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/md5.h>
#include <openssl/opensslv.h>
#include <openssl/ossl_typ.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/types.h>
#include <openssl/x509.h>
#include <string.h>

#if OPENSSL_VERSION_NUMBER < 0x10100000L
#error the stand-in is of 3.x
#endif

// One-shot and incremental HMAC, of 1.1 and of 3.x.
int mac(const char *key, const char *data, unsigned char out[EVP_MAX_MD_SIZE]) {
  unsigned int length = 0;
  size_t written = 0;
  HMAC_CTX *ctx = HMAC_CTX_new();
  EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
  EVP_MAC_CTX *macCtx = EVP_MAC_CTX_new(mac);
  char digest[] = "SHA256";
  OSSL_PARAM params[2];
  params[0] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0);
  params[1] = OSSL_PARAM_construct_end();
  HMAC(EVP_sha256(), key, (int)strlen(key), (const unsigned char *)data, strlen(data), out,
       &length);
  HMAC_Init_ex(ctx, key, (int)strlen(key), EVP_sha512(), NULL);
  HMAC_Update(ctx, (const unsigned char *)data, strlen(data));
  HMAC_Final(ctx, out, &length);
  HMAC_CTX_free(ctx);
  EVP_MAC_init(macCtx, (const unsigned char *)key, strlen(key), params);
  EVP_MAC_update(macCtx, (const unsigned char *)data, strlen(data));
  EVP_MAC_final(macCtx, out, &written, EVP_MAX_MD_SIZE);
  EVP_Q_mac(NULL, "HMAC", NULL, "SHA256", NULL, key, strlen(key), (const unsigned char *)data,
            strlen(data), out, EVP_MAX_MD_SIZE, &written);
  EVP_MAC_CTX_free(macCtx);
  EVP_MAC_free(mac);
  return (int)length;
}

int signRaw(const unsigned char *key, size_t length, const unsigned char *data, size_t size,
            unsigned char *out, size_t *outSize) {
  EVP_PKEY *pkey = EVP_PKEY_new_mac_key(EVP_PKEY_HMAC, NULL, key, (int)length);
  EVP_PKEY *raw = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, key, length);
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  EVP_PKEY_CTX *pctx = NULL;
  int ok = EVP_DigestSignInit(ctx, &pctx, EVP_sha256(), NULL, pkey) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(pctx, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_DigestSignUpdate(ctx, data, size) == 1 &&
           EVP_DigestSignFinal(ctx, out, outSize) == 1 &&
           EVP_DigestSign(ctx, out, outSize, data, size) == 1;
  EVP_MD_CTX_free(ctx);
  EVP_PKEY_free(pkey);
  EVP_PKEY_free(raw);
  return ok;
}

int verifyPem(const char *pem, const unsigned char *data, size_t size, const unsigned char *sig,
              size_t sigSize) {
  BIO *bio = BIO_new_mem_buf(pem, -1);
  EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
  RSA *rsa = PEM_read_bio_RSA_PUBKEY(bio, NULL, NULL, NULL);
  X509 *cert = PEM_read_bio_X509(bio, NULL, NULL, NULL);
  EVP_MD_CTX *ctx = EVP_MD_CTX_create();
  int ok;
  if (!key && cert)
    key = X509_get_pubkey(cert);
  EVP_DigestVerifyInit(ctx, NULL, EVP_sha256(), NULL, key);
  EVP_DigestVerifyUpdate(ctx, data, size);
  ok = EVP_DigestVerifyFinal(ctx, sig, sigSize) == 1 &&
       EVP_DigestVerify(ctx, sig, sigSize, data, size) == 1 &&
       RSA_verify(NID_sha256, data, 32, sig, (unsigned)sigSize, rsa) == 1 &&
       EVP_PKEY_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_size(key) > 0;
  if (!ok)
    ERR_print_errors_fp(stderr);
  EVP_MD_CTX_destroy(ctx);
  BIO_free_all(bio);
  return ok && CRYPTO_memcmp(data, sig, sigSize) == 0;
}

void base64(const unsigned char *data, int size) {
  BIO *b64 = BIO_new(BIO_f_base64());
  BIO *mem = BIO_push(b64, BIO_new(BIO_s_mem()));
  BUF_MEM *buffer;
  char *text;
  unsigned char out[64];
  BIO_set_flags(b64, BIO_FLAGS_BASE64_NO_NL);
  BIO_write(mem, data, size);
  (void)BIO_flush(mem);
  BIO_get_mem_ptr(mem, &buffer);
  BIO_get_mem_data(mem, &text);
  EVP_EncodeBlock(out, (unsigned char *)buffer->data, (int)buffer->length);
  EVP_DecodeBlock(out, (unsigned char *)text, 4);
  BIO_free_all(mem);
}

void digests(const unsigned char *data, size_t size) {
  unsigned char out[SHA512_DIGEST_LENGTH];
  unsigned int length;
  SHA256_CTX sha;
  MD5_CTX md5;
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  SHA256(data, size, out);
  SHA512(data, size, out);
  SHA256_Init(&sha);
  SHA256_Update(&sha, data, size);
  SHA256_Final(out, &sha);
  MD5_Init(&md5);
  MD5(data, size, out);
  EVP_DigestInit_ex(ctx, EVP_md5(), NULL);
  EVP_DigestUpdate(ctx, data, size);
  EVP_DigestFinal_ex(ctx, out, &length);
  EVP_MD_CTX_free(ctx);
  PKCS5_PBKDF2_HMAC("password", 8, data, (int)size, 1000, EVP_sha256(), 32, out);
  RAND_bytes(out, sizeof out);
  OPENSSL_cleanse(out, sizeof out);
}

void keys(const unsigned char *n, int size, FILE *file) {
  EC_KEY *ec = EC_KEY_new_by_curve_name(NID_X9_62_prime256v1);
  ECDSA_SIG *sig = ECDSA_SIG_new();
  const BIGNUM *r, *s;
  RSA *rsa = RSA_new();
  BIGNUM *modulus = BN_bin2bn(n, size, NULL);
  EVP_PKEY *pkey = PEM_read_PrivateKey(file, NULL, NULL, (void *)"passphrase");
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
  EC_KEY_generate_key(ec);
  ECDSA_SIG_get0(sig, &r, &s);
  RSA_set0_key(rsa, modulus, BN_new(), NULL);
  OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
  PEM_write_PrivateKey(file, pkey, EVP_aes_256_cbc(), NULL, 0, NULL, NULL);
  EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), NULL, n, n);
  EVP_CIPHER_CTX_free(cipher);
  OSSL_PARAM_BLD_free(builder);
  EVP_PKEY_free(pkey);
}
