// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/utils/Utilities.h> of trantor 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_UTILS_UTILITIES_H
#define JWT_LINT_STAND_IN_TRANTOR_UTILS_UTILITIES_H

#include <string>
#include <vector>

#if __cplusplus >= 201703L
namespace trantor {
namespace utils {
std::string toUtf8(const std::wstring &wstr);
std::wstring fromUtf8(const std::string &str);
struct Hash128 {
  unsigned char bytes[16];
};
struct Hash256 {
  unsigned char bytes[32];
};
Hash128 md5(const std::string &str);
Hash256 sha256(const std::string &str);
std::string toHexString(const Hash128 &hash);
std::string toHexString(const Hash256 &hash);
bool secureRandomBytes(void *ptr, size_t size);
std::vector<std::string> splitString(const std::string &s, const std::string &delimiter,
                                     bool acceptEmptyString = false);
} // namespace utils
} // namespace trantor
#endif

#endif
