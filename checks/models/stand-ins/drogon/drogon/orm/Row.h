// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Row.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_ROW_H
#define JWT_LINT_STAND_IN_DROGON_ORM_ROW_H

#include <cstddef>
#include <iterator>
#include <string>
#include <drogon/orm/Field.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
class Row {
public:
  using SizeType = unsigned long;
  using Reference = Field;
  using ConstIterator = const Field *;
  Reference operator[](SizeType index) const;
  Reference operator[](int index) const;
  Reference operator[](long index) const;
  Reference operator[](const char *columnName) const;
  Reference operator[](const std::string &columnName) const;
  Reference at(SizeType index) const;
  Reference at(const char *columnName) const;
  Reference at(const std::string &columnName) const;
  SizeType size() const;
  ConstIterator begin() const noexcept;
  ConstIterator end() const noexcept;
};
} // namespace orm
} // namespace drogon
#endif

#endif
