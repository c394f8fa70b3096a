// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <drogon/orm/Result.h> of drogon 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/drogonframework/drogon/wiki

#ifndef JWT_LINT_STAND_IN_DROGON_ORM_RESULT_H
#define JWT_LINT_STAND_IN_DROGON_ORM_RESULT_H

#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <drogon/orm/Row.h>
#include <drogon/orm/Field.h>

#if __cplusplus >= 201703L
namespace drogon {
namespace orm {
class ConstResultIterator : public Row {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = const Row;
  using difference_type = std::ptrdiff_t;
  using pointer = const Row *;
  using reference = Row;
  pointer operator->() const;
  reference operator*() const;
  ConstResultIterator &operator++();
  ConstResultIterator operator++(int);
  bool operator==(const ConstResultIterator &other) const;
  bool operator!=(const ConstResultIterator &other) const;
};
class Result {
public:
  using SizeType = unsigned long;
  using ConstIterator = ConstResultIterator;
  using Iterator = ConstIterator;
  SizeType size() const noexcept;
  SizeType capacity() const noexcept;
  bool empty() const noexcept;
  ConstIterator begin() const noexcept;
  ConstIterator end() const noexcept;
  Row front() const noexcept;
  Row back() const noexcept;
  Row operator[](SizeType index) const;
  Row at(SizeType index) const;
  SizeType columns() const noexcept;
  const char *columnName(unsigned long number) const;
  SizeType affectedRows() const noexcept;
  unsigned long long insertId() const noexcept;
};
} // namespace orm
} // namespace drogon
#endif

#endif
