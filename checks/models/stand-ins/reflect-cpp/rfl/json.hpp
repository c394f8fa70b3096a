// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <rfl/json.hpp> of getml/reflect-cpp 0.1x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://rfl.getml.com

#ifndef JWT_LINT_STAND_IN_RFL_JSON_HPP
#define JWT_LINT_STAND_IN_RFL_JSON_HPP

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace rfl {

template <typename T> class Result {
public:
  explicit operator bool() const noexcept;
  bool has_value() const noexcept;
  T value() const;
  T value_or(const T &fallback) const;
  const T &operator*() const;
  const T *operator->() const;
};

class Generic {
public:
  using Array = std::vector<Generic>;
  using Object = std::map<std::string, Generic>;
  Generic();
  template <typename T> Generic(const T &value);
  Result<bool> to_bool() const noexcept;
  Result<int> to_int() const noexcept;
  Result<int64_t> to_int64() const noexcept;
  Result<double> to_double() const noexcept;
  Result<std::string> to_string() const noexcept;
  Result<Array> to_array() const noexcept;
  Result<Object> to_object() const noexcept;
  bool is_null() const noexcept;
};

namespace json {
template <typename T> Result<T> read(const std::string &text);
template <typename T> std::string write(const T &value);
} // namespace json

} // namespace rfl

#endif
