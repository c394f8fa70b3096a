// RUN: %expect %s --rules=jwt-ignored-verify-result
// XFAIL: *
// A call in a condition counts as asked, whatever it is compared with. To tell `== 1`
// from `!= 0` needs to know of each function which of its values mean what.

#include <openssl/evp.h>
#include <string.h>

static const char kHeader[] = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";
int same_header(const char *header) { return strcmp(header, kHeader) == 0; }

// A negative value, an error, counts as success here.
int notZero(EVP_MD_CTX *context, const unsigned char *signature, size_t length, const unsigned char *data, size_t size) {
  return EVP_DigestVerify(context, signature, length, data, size) != 0; // EXPECT: error jwt-ignored-verify-result
}

int truthy(EVP_MD_CTX *context, const unsigned char *signature, size_t length) {
  if (EVP_DigestVerifyFinal(context, signature, length)) // EXPECT: error jwt-ignored-verify-result
    return 1;
  return 0;
}
