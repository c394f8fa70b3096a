// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Field.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_FIELD_H
#define JWT_LINT_STAND_IN_DROGON_ORM_FIELD_H

#include <cassert>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
class Field {
public:
  const char *name() const;
  bool isNull() const;
  const char *c_str() const;
  size_t length() const;
  template <typename T> T as() const;
};
} // namespace orm
} // namespace drogon
#endif

#endif
