// RUN: %expect %s --rules=jwt-hardcoded-secret
// A JWT made by hand: the header and the three parts tell that this HMAC signs a token.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

std::string base64UrlEncode(const std::string &bytes);

static const std::string kSecret = "correct-horse-battery-staple"; // EXPECT: error jwt-hardcoded-secret

static std::string hmacSha256(const std::string &key, const std::string &data) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
       reinterpret_cast<const unsigned char *>(data.data()), data.size(), digest, &length);
  return std::string(reinterpret_cast<char *>(digest), length);
}

std::string createJwt(const std::string &user) {
  const std::string header = base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})");
  const std::string payload = base64UrlEncode(R"({"sub":")" + user + R"("})");
  const std::string input = header + "." + payload;
  return input + "." + base64UrlEncode(hmacSha256(kSecret, input));
}
