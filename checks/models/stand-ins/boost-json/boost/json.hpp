// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <boost/json.hpp> of Boost.JSON 1.75 to 1.90 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://www.boost.org/doc/libs/release/libs/json/

#ifndef JWT_LINT_STAND_IN_BOOST_JSON_HPP
#define JWT_LINT_STAND_IN_BOOST_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>

#if __cplusplus >= 201703L
#include <string_view>
#endif

namespace boost {
namespace json {

enum class kind : unsigned char { null, bool_, int64, uint64, double_, string, array, object };

using error_code = std::error_code;

#if __cplusplus >= 201703L
using string_view = std::string_view;
#else
using string_view = std::string;
#endif

class value;
class value_ref;

class string {
public:
  string();
  string(const char *s);
  string(string_view s);
  operator string_view() const noexcept;
  const char *c_str() const noexcept;
  const char *data() const noexcept;
  std::size_t size() const noexcept;
  bool empty() const noexcept;
  const char *begin() const noexcept;
  const char *end() const noexcept;
  string_view subview(std::size_t pos = 0, std::size_t count = -1) const;
};
bool operator==(const string &a, string_view b);
std::ostream &operator<<(std::ostream &os, const string &s);

class array {
public:
  using value_type = value;
  using iterator = value *;
  using const_iterator = const value *;
  array();
  array(std::initializer_list<value_ref> init);
  template <typename InputIt, typename = std::enable_if_t<!std::is_arithmetic<InputIt>::value>>
  array(InputIt first, InputIt last);
  value &operator[](std::size_t pos) noexcept;
  const value &operator[](std::size_t pos) const noexcept;
  value &at(std::size_t pos);
  const value &at(std::size_t pos) const;
  value &front();
  const value &front() const;
  value &back();
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  void reserve(std::size_t n);
  void push_back(const value &v);
  void push_back(value &&v);
  template <class Arg> value &emplace_back(Arg &&arg);
  iterator begin() noexcept;
  iterator end() noexcept;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
};

class key_value_pair {
public:
  string_view key() const noexcept;
  const char *key_c_str() const noexcept;
  value &value() noexcept;
  const json::value &value() const noexcept;
};

class object {
public:
  using key_type = string_view;
  using mapped_type = value;
  using value_type = key_value_pair;
  using iterator = key_value_pair *;
  using const_iterator = const key_value_pair *;
  object();
  object(std::initializer_list<std::pair<string_view, value_ref>> init);
  value &operator[](string_view key);
  value &at(string_view key);
  const value &at(string_view key) const;
  bool contains(string_view key) const noexcept;
  std::size_t count(string_view key) const noexcept;
  iterator find(string_view key) noexcept;
  const_iterator find(string_view key) const noexcept;
  value *if_contains(string_view key) noexcept;
  const value *if_contains(string_view key) const noexcept;
  template <class Arg> std::pair<iterator, bool> emplace(string_view key, Arg &&arg);
  template <class Arg> std::pair<iterator, bool> insert_or_assign(string_view key, Arg &&arg);
  std::size_t erase(string_view key) noexcept;
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  iterator begin() noexcept;
  iterator end() noexcept;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
};
std::ostream &operator<<(std::ostream &os, const array &v);
std::ostream &operator<<(std::ostream &os, const object &v);

class value {
public:
  value() noexcept;
  value(const value &other);
  value(value &&other) noexcept;
  value &operator=(const value &other);
  value &operator=(value &&other);
  value(std::nullptr_t) noexcept;
  template <typename T, std::enable_if_t<std::is_arithmetic<T>::value, int> = 0>
  value(T arithmetic) noexcept;
  value(const char *s);
  template <typename T, std::enable_if_t<std::is_same<std::decay_t<T>, std::string>::value ||
                                             std::is_same<std::decay_t<T>, string_view>::value,
                                         int> = 0>
  value(T &&s);
  value(string s) noexcept;
  value(array a) noexcept;
  value(object o) noexcept;
  value(std::initializer_list<value_ref> init);
  ~value();

  json::kind kind() const noexcept;
  bool is_null() const noexcept;
  bool is_bool() const noexcept;
  bool is_int64() const noexcept;
  bool is_uint64() const noexcept;
  bool is_double() const noexcept;
  bool is_number() const noexcept;
  bool is_string() const noexcept;
  bool is_array() const noexcept;
  bool is_object() const noexcept;
  bool as_bool() const;
  std::int64_t as_int64() const;
  std::uint64_t as_uint64() const;
  double as_double() const;
  string &as_string();
  const string &as_string() const;
  array &as_array();
  const array &as_array() const;
  object &as_object();
  const object &as_object() const;
  bool get_bool() const noexcept;
  std::int64_t get_int64() const noexcept;
  double get_double() const noexcept;
  string &get_string() noexcept;
  const string &get_string() const noexcept;
  array &get_array() noexcept;
  const array &get_array() const noexcept;
  object &get_object() noexcept;
  const object &get_object() const noexcept;
  const string *if_string() const noexcept;
  const object *if_object() const noexcept;
  const array *if_array() const noexcept;
  const std::int64_t *if_int64() const noexcept;
  value &at(string_view key);
  const value &at(string_view key) const;
  value &at(std::size_t pos);
  const value &at(std::size_t pos) const;
  value &at_pointer(string_view ptr);
  const value &at_pointer(string_view ptr) const;
};

class value_ref {
public:
  template <typename T> value_ref(const T &t);
  value_ref(const char *s);
  value_ref(std::initializer_list<value_ref> init);
};

bool operator==(const value &a, const value &b);
std::ostream &operator<<(std::ostream &os, const value &v);
value parse(string_view s);
value parse(string_view s, error_code &ec);
value parse(std::istream &is);
std::string serialize(const value &v);
std::string serialize(const array &v);
std::string serialize(const object &v);
template <typename T> T value_to(const value &v);
template <typename T> value value_from(T &&t);

} // namespace json
} // namespace boost

#endif
