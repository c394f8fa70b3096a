// RUN: %expect %s --rules=jwt-hardcoded-secret
// Mbed TLS under a token made by hand, as firmware does.
#include <mbedtls/md.h>
#include <string>

std::string base64UrlEncode(const std::string &bytes);

std::string createJwt(const std::string &payload) {
  static const char *secret = "correct-horse-battery"; // EXPECT: error jwt-hardcoded-secret
  const std::string input = base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})") + "." + base64UrlEncode(payload);
  unsigned char mac[32];
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256),
                  reinterpret_cast<const unsigned char *>(secret), 21,
                  reinterpret_cast<const unsigned char *>(input.data()), input.size(), mac);
  return input + "." + base64UrlEncode(std::string(reinterpret_cast<char *>(mac), 32));
}
