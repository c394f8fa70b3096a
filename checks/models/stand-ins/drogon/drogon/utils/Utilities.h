// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/utils/Utilities.h> of drogon 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_UTILS_UTILITIES_H
#define JWT_LINT_STAND_IN_DROGON_UTILS_UTILITIES_H

#include <string>
#include <string_view>
#include <vector>
#include <set>
#include <trantor/utils/Date.h>
#include <trantor/utils/Utilities.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace utils {
bool isInteger(std::string_view str);
bool isBase64(std::string_view str);
std::string genRandomString(int length);
std::string binaryStringToHex(const unsigned char *ptr, size_t length, bool lowerCase = false);
std::vector<char> hexToBinaryVector(const char *ptr, size_t length);
std::string hexToBinaryString(const char *ptr, size_t length);
std::vector<std::string> splitString(const std::string &str, const std::string &separator,
                                     bool acceptEmptyString = false);
std::set<std::string> splitStringToSet(const std::string &str, const std::string &separator);
std::string getUuid(bool lowercase = true);
size_t base64EncodedLength(size_t in_len, bool padded = true);
std::string base64Encode(const unsigned char *bytes_to_encode, size_t in_len, bool url_safe = false,
                         bool padded = true);
std::string base64Encode(std::string_view data, bool url_safe = false, bool padded = true);
std::string base64EncodeUnpadded(std::string_view data, bool url_safe = false);
std::string base64Decode(std::string_view encoded_string);
std::vector<char> base64DecodeToVector(std::string_view encoded_string);
bool needUrlDecoding(const char *begin, const char *end);
std::string urlDecode(const char *begin, const char *end);
std::string urlDecode(const std::string &szToDecode);
std::string urlEncode(const std::string &str);
std::string urlEncodeComponent(const std::string &str);
std::string getMd5(const char *data, const size_t dataLen);
std::string getMd5(const std::string &originalString);
std::string getSha1(const char *data, const size_t dataLen);
std::string getSha1(const std::string_view &data);
std::string getSha256(const char *data, const size_t dataLen);
std::string getSha256(const std::string_view &data);
std::string getSha3(const std::string_view &data);
std::string getBlake2b(const std::string_view &data);
std::string gzipCompress(const char *data, const size_t ndata);
std::string gzipDecompress(const char *data, const size_t ndata);
std::string formattedString(const char *format, ...);
int createPath(const std::string &path);
bool secureRandomBytes(void *ptr, size_t size);
std::string secureRandomString(size_t size);
bool supportsTls();
} // namespace utils
} // namespace drogon
#endif

#endif
