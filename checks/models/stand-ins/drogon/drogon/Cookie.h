// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/Cookie.h> of drogon 1.x where it is not installed. C++17, as drogon itself.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_COOKIE_H
#define JWT_LINT_STAND_IN_DROGON_COOKIE_H

#include <optional>
#include <string>
#include <trantor/utils/Date.h>

#if __cplusplus >= 201703L
namespace drogon {
class Cookie {
public:
  enum class SameSite { kNull, kLax, kStrict, kNone };
  Cookie(std::string key, std::string value);
  Cookie() = default;
  void setExpiresDate(const trantor::Date &date);
  void setHttpOnly(bool only);
  void setSecure(bool secure);
  void setDomain(const std::string &domain);
  void setPath(const std::string &path);
  void setKey(const std::string &key);
  void setValue(const std::string &value);
  void setMaxAge(int value);
  void setSameSite(SameSite sameSite);
  void setPartitioned(bool partitioned);
  std::string cookieString() const;
  const trantor::Date &expiresDate() const;
  const std::string &domain() const;
  const std::string &path() const;
  const std::string &key() const;
  const std::string &value() const;
  const std::string &getValue() const;
  bool isHttpOnly() const;
  bool isSecure() const;
  std::optional<int> maxAge() const;
  explicit operator bool() const;
};
} // namespace drogon
#endif

#endif
