// RUN: %expect %s --rules=jwt-ignored-verify-result
// The same call in code that has nothing to do with tokens is not our business.

#include <openssl/evp.h>

void benchmark(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  EVP_DigestVerifyFinal(context, signature, length);
}
