// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/open-source-parsers-jsoncpp/traits.h> of Thalhammer/jwt-cpp 0.5 to
// 0.7 where it is not installed. Declarations only: enough for an application's calls to resolve,
// nothing to link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_TRAITS_H
#define JWT_CPP_OPEN_SOURCE_PARSERS_JSONCPP_TRAITS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "jwt-cpp/jwt.h"

#include <json/json.h>

namespace jwt {
namespace traits {

struct open_source_parsers_jsoncpp {
  using value_type = Json::Value;
  using string_type = std::string;
  using number_type = double;
  using integer_type = Json::Value::Int;
  using boolean_type = bool;

  class array_type : public Json::Value {
  public:
    using value_type = Json::Value;

    array_type() = default;
    explicit array_type(const Json::Value &o);
    template <typename Iterator> array_type(Iterator begin, Iterator end);
    Json::Value &front();
    bool empty() const;
    size_t size() const;
  };

  class object_type : public Json::Value {
  public:
    using key_type = std::string;
    using mapped_type = Json::Value;
    using size_type = size_t;

    object_type() = default;
    explicit object_type(const Json::Value &o);
    mapped_type &operator[](const key_type &key);
    const mapped_type &at(const key_type &key) const;
    size_type count(const key_type &key) const;
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
