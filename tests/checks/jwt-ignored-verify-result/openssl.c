// RUN: %expect %s --rules=jwt-ignored-verify-result
// Signatures checked by hand: good is 1, and zero and negative values are failures.

#include <openssl/evp.h>
#include <string.h>

static const char kHeader[] = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
int same_header(const char *header) { return strcmp(header, kHeader) == 0; }

void dropped(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  EVP_DigestVerifyFinal(context, signature, length); // EXPECT: error jwt-ignored-verify-result
}

int tested(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  return EVP_DigestVerifyFinal(context, signature, length) == 1;
}

// A negative value, an error, counts as success here.
int notZero(EVP_MD_CTX *context, const unsigned char *signature, size_t length, const unsigned char *data, size_t size) {
  return EVP_DigestVerify(context, signature, length, data, size) != 0; // EXPECT: error jwt-ignored-verify-result
}

int truthy(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  if (EVP_DigestVerifyFinal(context, signature, length)) // EXPECT: error jwt-ignored-verify-result
    return 1;
  return 0;
}

int positive(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  return EVP_DigestVerifyFinal(context, signature, length) > 0;
}
