// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt-cpp/traits/kazuho-picojson/traits.h> of Thalhammer/jwt-cpp 0.5 to 0.7 where it
// is not installed. Declarations only: enough for an application's calls to resolve, nothing to
// link with. API: https://thalhammer.github.io/jwt-cpp/

#ifndef JWT_CPP_KAZUHO_PICOJSON_TRAITS_H
#define JWT_CPP_KAZUHO_PICOJSON_TRAITS_H

#ifndef PICOJSON_USE_INT64
#define PICOJSON_USE_INT64
#endif

// Where this header comes first: jwt.h would otherwise use the traits before they are complete.
#ifndef JWT_DISABLE_PICOJSON
#define JWT_DISABLE_PICOJSON
#endif

#include "jwt-cpp/jwt.h"

#include <picojson/picojson.h>

namespace jwt {
namespace traits {

struct kazuho_picojson {
  using value_type = picojson::value;
  using object_type = picojson::object;
  using array_type = picojson::array;
  using string_type = std::string;
  using number_type = double;
  using integer_type = int64_t;
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
