// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jsoncons/json.hpp> of danielaparker/jsoncons 0.16x to 1.x where it is not
// installed. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://danielaparker.github.io/jsoncons/

#ifndef JWT_LINT_STAND_IN_JSONCONS_JSON_HPP
#define JWT_LINT_STAND_IN_JSONCONS_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace jsoncons {

struct versioning_info {
  unsigned major, minor, patch;
};
constexpr versioning_info version() { return {1, 0, 0}; }

struct sorted_policy {};
struct order_preserving_policy {};

template <typename CharT, typename Policy = sorted_policy> class basic_json {
public:
  using key_type = std::string;
  struct key_value {
    const std::string &key() const;
    basic_json &value();
    const basic_json &value() const;
  };
  using object_iterator = key_value *;
  using const_object_iterator = const key_value *;
  using array_iterator = basic_json *;
  using const_array_iterator = const basic_json *;
  template <typename It> struct range {
    It begin() const;
    It end() const;
    It cbegin() const;
    It cend() const;
  };

  basic_json();
  basic_json(const basic_json &);
  basic_json(basic_json &&) noexcept;
  template <typename T, std::enable_if_t<std::is_arithmetic<T>::value, int> = 0>
  basic_json(T value);
  basic_json(const char *value);
  basic_json(const std::string &value);
  template <typename T, typename = typename T::value_type, typename = typename T::iterator>
  basic_json(const T &values);
  basic_json &operator=(const basic_json &);
  basic_json &operator=(basic_json &&) noexcept;

  static basic_json array();
  static basic_json object();
  static basic_json parse(const std::string &s);
  static basic_json null();
  bool is_null() const;
  bool is_bool() const;
  bool is_number() const;
  bool is_int64() const;
  bool is_uint64() const;
  bool is_double() const;
  bool is_string() const;
  bool is_array() const;
  bool is_object() const;
  template <typename T> bool is() const;
  template <typename T> T as() const;
  std::string as_string() const;
  bool as_bool() const;
  int64_t as_integer() const;
  double as_double() const;
  bool contains(const std::string &key) const;
  std::size_t count(const std::string &key) const;
  std::size_t size() const;
  bool empty() const;
  basic_json &operator[](std::size_t i);
  const basic_json &operator[](std::size_t i) const;
  basic_json &operator[](const std::string &key);
  const basic_json &operator[](const std::string &key) const;
  basic_json &operator[](const char *key);
  const basic_json &operator[](const char *key) const;
  basic_json &at(std::size_t i);
  const basic_json &at(std::size_t i) const;
  basic_json &at(const std::string &key);
  const basic_json &at(const std::string &key) const;
  template <typename T> T get_value_or(const std::string &key, T &&default_value) const;
  void push_back(const basic_json &value);
  template <typename T> void insert_or_assign(const std::string &key, T &&value);
  range<object_iterator> object_range();
  range<const_object_iterator> object_range() const;
  range<array_iterator> array_range();
  range<const_array_iterator> array_range() const;
  void dump(std::string &s) const;
  std::string to_string() const;
};

using json = basic_json<char>;
using ojson = basic_json<char, order_preserving_policy>;
template <typename Json> struct json_printable {};
template <typename C, typename P>
bool operator==(const basic_json<C, P> &a, const basic_json<C, P> &b);
template <typename C, typename P>
json_printable<basic_json<C, P>> pretty_print(const basic_json<C, P> &val);
template <typename C, typename P>
json_printable<basic_json<C, P>> print(const basic_json<C, P> &val);
template <typename Json> std::ostream &operator<<(std::ostream &os, const json_printable<Json> &p);
template <typename C, typename P>
std::ostream &operator<<(std::ostream &os, const basic_json<C, P> &j);
template <typename C, typename P> std::istream &operator>>(std::istream &is, basic_json<C, P> &j);

} // namespace jsoncons

#endif
