// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/danielaparker-jsoncons/traits.h> of Thalhammer/jwt-cpp 0.5 to 0.7
// where it is not installed. Declarations only: enough for an application's calls to resolve,
// nothing to link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_DANIELAPARKER_JSONCONS_TRAITS_H
#define JWT_CPP_DANIELAPARKER_JSONCONS_TRAITS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "jwt-cpp/jwt.h"

#include <jsoncons/json.hpp>

namespace jwt {
namespace traits {

struct danielaparker_jsoncons {
  using json = jsoncons::json;
  using value_type = json;
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
  using boolean_type = bool;

  struct object_type {
    using key_type = std::string;
    using mapped_type = json;
    using value_type = std::pair<const key_type, mapped_type>;
    using size_type = size_t;
    using iterator = json::object_iterator;
    using const_iterator = json::const_object_iterator;

    object_type() = default;
    explicit object_type(const json &j);
    operator json() const;
    mapped_type &operator[](const key_type &key);
    const mapped_type &at(const key_type &key) const;
    size_type count(const key_type &key) const;
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
  };

  struct array_type {
    using value_type = json;
    using size_type = size_t;
    using iterator = json::array_iterator;
    using const_iterator = json::const_array_iterator;

    array_type() = default;
    explicit array_type(const json &j);
    array_type(std::initializer_list<value_type> init);
    template <typename Iterator> array_type(Iterator first, Iterator last);
    operator json() const;
    value_type &operator[](size_type index);
    const value_type &at(size_type index) const;
    const value_type &front() const;
    size_type size() const;
    bool empty() const;
    void push_back(const value_type &val);
    iterator begin();
    iterator end();
    const_iterator begin() const;
    const_iterator end() const;
    const_iterator cbegin() const;
    const_iterator cend() const;
  };

  static jwt::json::type get_type(const value_type &val);
  static object_type as_object(const value_type &val);
  static string_type as_string(const value_type &val);
  static array_type as_array(const value_type &val);
  static integer_type as_integer(const value_type &val);
  static boolean_type as_boolean(const value_type &val);
  static number_type as_number(const value_type &val);
  // 0.5 and 0.6
  static integer_type as_int(const value_type &val);
  static boolean_type as_bool(const value_type &val);
  static bool parse(value_type &val, string_type str);
  static string_type serialize(const value_type &val);
};

} // namespace traits
} // namespace jwt

#endif
