// RUN: %expect %s --rules=jwt-hardcoded-secret
// The other ways to HMAC in OpenSSL: a context, a key object, the MAC of OpenSSL 3.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <cstring>
#include <string>

std::string base64UrlEncode(const std::string &bytes);

std::string header() { return base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})"); }

void byContext(HMAC_CTX *ctx, const std::string &input, unsigned char *out, unsigned *size) {
  const char *key = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret
  HMAC_Init_ex(ctx, key, static_cast<int>(std::strlen(key)), EVP_sha256(), nullptr);
  HMAC_Update(ctx, reinterpret_cast<const unsigned char *>(input.data()), input.size());
  HMAC_Final(ctx, out, size);
}

EVP_PKEY *byKeyObject() {
  static const std::string secret("correct-horse-battery"); // EXPECT: error jwt-hardcoded-secret
  return EVP_PKEY_new_mac_key(EVP_PKEY_HMAC, nullptr,
                              reinterpret_cast<const unsigned char *>(secret.data()),
                              static_cast<int>(secret.size()));
}

int byMac(EVP_MAC_CTX *ctx) {
  static const unsigned char secret[] = "correct-horse"; // EXPECT: error jwt-hardcoded-secret
  return EVP_MAC_init(ctx, secret, sizeof(secret) - 1, nullptr);
}
