// RUN: %expect %s --rules=jwt-hardcoded-secret,jwt-weak-secret
// An HMAC that has nothing to do with JWT: a webhook's signature, a cache key. Not the business of this tool.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

std::string hex(const unsigned char *bytes, unsigned size);

static std::string hmac(const std::string &key, const std::string &data) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char *>(data.data()), data.size(), digest, &size);
  return hex(digest, size);
}

bool isWebhookGenuine(const std::string &body, const std::string &signature) {
  return "sha256=" + hmac("webhook-shared-secret", body) == signature;
}

std::string cacheKey(const std::string &url) { return hmac("cache", url); }
