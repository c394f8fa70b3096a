// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <glaze/json.hpp> of stephenberry/glaze 2.x to 6.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://stephenberry.github.io/glaze/

#ifndef JWT_LINT_STAND_IN_GLAZE_JSON_HPP
#define JWT_LINT_STAND_IN_GLAZE_JSON_HPP

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#if __cplusplus >= 201703L
#include <string_view>

namespace glz {

struct error_ctx {
  explicit operator bool() const noexcept;
};
template <typename T> class expected {
public:
  explicit operator bool() const noexcept;
  bool has_value() const noexcept;
  T &value();
  const T &value() const;
  T value_or(T fallback) const;
  const error_ctx &error() const;
  T &operator*();
  T *operator->();
};

struct generic {
  using array_t = std::vector<generic>;
  using object_t = std::map<std::string, generic>;
  generic();
  template <typename T> generic(T &&value);
  generic &operator[](std::string_view key);
  const generic &operator[](std::string_view key) const;
  generic &operator[](std::size_t index);
  const generic &operator[](std::size_t index) const;
  generic &at(std::string_view key);
  const generic &at(std::string_view key) const;
  template <typename T> T &get();
  template <typename T> const T &get() const;
  bool contains(std::string_view key) const;
  bool is_array() const noexcept;
  bool is_object() const noexcept;
  bool is_number() const noexcept;
  bool is_string() const noexcept;
  bool is_boolean() const noexcept;
  bool is_null() const noexcept;
  array_t &get_array();
  const array_t &get_array() const;
  object_t &get_object();
  const object_t &get_object() const;
  double get_number() const;
  const std::string &get_string() const;
  bool get_boolean() const;
  expected<std::string> dump() const;
};
using json_t = generic;

template <typename T, typename Buffer> expected<T> read_json(Buffer &&buffer);
template <typename T, typename Buffer> error_ctx read_json(T &value, Buffer &&buffer);
template <typename T> expected<std::string> write_json(T &&value);
template <typename T, typename Buffer> error_ctx write_json(T &&value, Buffer &buffer);
template <typename Buffer> std::string format_error(const error_ctx &error, const Buffer &buffer);
template <typename Stream> struct basic_istream_buffer {
  basic_istream_buffer(Stream &stream);
};

} // namespace glz
#endif

#endif
