// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/Attribute.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ATTRIBUTE_H
#define JWT_LINT_STAND_IN_DROGON_ATTRIBUTE_H

#include <any>
#include <memory>
#include <string>

#if __cplusplus >= 201703L
namespace drogon {
class Attributes {
public:
  template <typename T> const T &get(const std::string &key) const;
  std::any &operator[](const std::string &key);
  void insert(const std::string &key, const std::any &obj);
  void insert(const std::string &key, std::any &&obj);
  void erase(const std::string &key);
  bool find(const std::string &key);
  void clear();
};
using AttributesPtr = std::shared_ptr<Attributes>;
} // namespace drogon
#endif

#endif
