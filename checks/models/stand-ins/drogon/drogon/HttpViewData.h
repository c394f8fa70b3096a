// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/HttpViewData.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_HTTPVIEWDATA_H
#define JWT_LINT_STAND_IN_DROGON_HTTPVIEWDATA_H

#include <any>
#include <string>

#if __cplusplus >= 201703L
namespace drogon {
class HttpViewData {
public:
  template <typename T> const T &get(const std::string &key) const;
  void insert(const std::string &key, std::any &&obj);
  template <typename... Args>
  void insertFormattedString(const std::string &key, const char *format, Args &&...args);
  static std::string htmlTranslate(const std::string &str);
};
using DrTemplateData = HttpViewData;
} // namespace drogon
#endif

#endif
