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

int positive(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  return EVP_DigestVerifyFinal(context, signature, length) > 0;
}
