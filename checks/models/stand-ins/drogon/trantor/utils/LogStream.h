// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/utils/LogStream.h> of trantor 1.x where it is not installed. C++17, as
// drogon itself. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_UTILS_LOGSTREAM_H
#define JWT_LINT_STAND_IN_TRANTOR_UTILS_LOGSTREAM_H

#include <string>
#include <string_view>

#if __cplusplus >= 201703L
namespace trantor {
class LogStream {
public:
  LogStream &operator<<(bool v);
  LogStream &operator<<(short v);
  LogStream &operator<<(unsigned short v);
  LogStream &operator<<(int v);
  LogStream &operator<<(unsigned int v);
  LogStream &operator<<(long v);
  LogStream &operator<<(unsigned long v);
  LogStream &operator<<(const long long &v);
  LogStream &operator<<(const unsigned long long &v);
  LogStream &operator<<(const float &v);
  LogStream &operator<<(const double &v);
  LogStream &operator<<(const long double &v);
  LogStream &operator<<(char v);
  LogStream &operator<<(const char *str);
  LogStream &operator<<(const unsigned char *str);
  LogStream &operator<<(const void *p);
  LogStream &operator<<(const std::string &v);
  LogStream &operator<<(const std::string_view &v);
};
} // namespace trantor
#endif

#endif
