// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <nlohmann/json_fwd.hpp> of nlohmann/json 3.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://json.nlohmann.me/api/basic_json/

#ifndef INCLUDE_NLOHMANN_JSON_FWD_HPP_
#define INCLUDE_NLOHMANN_JSON_FWD_HPP_

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace nlohmann {

template <typename T = void, typename SFINAE = void> struct adl_serializer;

template <template <typename U, typename V, typename... Args> class ObjectType = std::map,
          template <typename U, typename... Args> class ArrayType = std::vector,
          class StringType = std::string, class BooleanType = bool,
          class NumberIntegerType = std::int64_t, class NumberUnsignedType = std::uint64_t,
          class NumberFloatType = double,
          template <typename U> class AllocatorType = std::allocator,
          template <typename T, typename SFINAE = void> class JSONSerializer = adl_serializer,
          class BinaryType = std::vector<std::uint8_t>, class CustomBaseClass = void>
class basic_json;

template <typename RefStringType> class json_pointer;

using json = basic_json<>;

template <class Key, class T, class IgnoredLess, class Allocator> struct ordered_map;

using ordered_json = basic_json<nlohmann::ordered_map>;

} // namespace nlohmann

#endif
