// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/Session.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_SESSION_H
#define JWT_LINT_STAND_IN_DROGON_SESSION_H

#include <any>
#include <optional>
#include <string>
#include <drogon/HttpTypes.h>

#if __cplusplus >= 201703L
namespace drogon {
class Session {
public:
  template <typename T> T get(const std::string &key) const;
  template <typename T> std::optional<T> getOptional(const std::string &key) const;
  std::any &operator[](const std::string &key);
  template <typename T, typename Callable> void modify(const std::string &, Callable &&) {}
  void insert(const std::string &key, const std::any &obj);
  void insert(const std::string &key, std::any &&obj);
  void erase(const std::string &key);
  bool find(const std::string &key);
  void clear();
  std::string sessionId() const;
  void changeSessionIdToClient();
};
} // namespace drogon
#endif

#endif
