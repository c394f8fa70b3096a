// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/boost-json/traits.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where it is
// not installed. Declarations only: enough for an application's calls to resolve, nothing to link
// with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_BOOST_JSON_TRAITS_H
#define JWT_CPP_BOOST_JSON_TRAITS_H

#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "jwt-cpp/jwt.h"

#include <boost/json.hpp>

namespace jwt {
namespace traits {

struct boost_json {
  using value_type = boost::json::value;
  using object_type = boost::json::object;
  using array_type = boost::json::array;
  using string_type = std::string;
  using number_type = double;
  using integer_type = std::int64_t;
  using boolean_type = bool;

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
