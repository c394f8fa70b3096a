// RUN: %expect %s --rules=jwt-private-key-exposed
// Read by OpenSSL for a token made by hand.
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <string>

std::string base64UrlEncode(const std::string &bytes);

static const char *kKey = "-----BEGIN PRIVATE KEY-----\n" // EXPECT: error jwt-private-key-exposed
                          "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\n"
                          "OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n"
                          "1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G\n"
                          "-----END PRIVATE KEY-----\n";

EVP_PKEY *signingKey() {
  BIO *bio = BIO_new_mem_buf(kKey, -1);
  EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
  BIO_free(bio);
  return key;
}

std::string jwtHeader() { return base64UrlEncode(R"({"alg":"ES256","typ":"JWT"})"); }
