// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <nlohmann/json.hpp> of nlohmann/json 3.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://json.nlohmann.me/api/basic_json/

#ifndef INCLUDE_NLOHMANN_JSON_HPP_
#define INCLUDE_NLOHMANN_JSON_HPP_

#include "json_fwd.hpp"

#include <cstddef>
#include <exception>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <iterator>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#if __cplusplus >= 201703L
#include <string_view>
#endif

#define NLOHMANN_JSON_VERSION_MAJOR 3
#define NLOHMANN_JSON_VERSION_MINOR 11
#define NLOHMANN_JSON_VERSION_PATCH 3

#define NLOHMANN_BASIC_JSON_TPL_DECLARATION                                                        \
  template <template <typename, typename, typename...> class ObjectType,                           \
            template <typename, typename...> class ArrayType, class StringType, class BooleanType, \
            class NumberIntegerType, class NumberUnsignedType, class NumberFloatType,              \
            template <typename> class AllocatorType,                                               \
            template <typename, typename = void> class JSONSerializer, class BinaryType,           \
            class CustomBaseClass>
#define NLOHMANN_BASIC_JSON_TPL                                                                    \
  basic_json<ObjectType, ArrayType, StringType, BooleanType, NumberIntegerType,                    \
             NumberUnsignedType, NumberFloatType, AllocatorType, JSONSerializer, BinaryType,       \
             CustomBaseClass>

namespace nlohmann {

template <typename T, typename SFINAE> struct adl_serializer {
  using stand_in_primary = void;
  template <typename BasicJson, typename U> static void from_json(BasicJson &&j, U &val);
  template <typename BasicJson, typename U> static void to_json(BasicJson &j, U &&val);
};

template <class Key, class T, class IgnoredLess = std::less<Key>,
          class Allocator = std::allocator<std::pair<const Key, T>>>
struct ordered_map : std::vector<std::pair<const Key, T>, Allocator> {
  using key_type = Key;
  using mapped_type = T;
  using Container = std::vector<std::pair<const Key, T>, Allocator>;
  using iterator = typename Container::iterator;
  using const_iterator = typename Container::const_iterator;
  T &operator[](const Key &key);
  const T &operator[](const Key &key) const;
  T &at(const Key &key);
  const T &at(const Key &key) const;
  std::size_t count(const Key &key) const;
  iterator find(const Key &key);
  const_iterator find(const Key &key) const;
};

namespace detail {

enum class value_t : std::uint8_t {
  null,
  object,
  array,
  string,
  boolean,
  number_integer,
  number_unsigned,
  number_float,
  binary,
  discarded
};
bool operator<(const value_t lhs, const value_t rhs) noexcept;

enum class error_handler_t { strict, replace, ignore };
enum class cbor_tag_handler_t { error, ignore, store };
enum class parse_event_t : std::uint8_t {
  object_start,
  object_end,
  array_start,
  array_end,
  key,
  value
};

class exception : public std::exception {
public:
  const char *what() const noexcept override;
  const int id;

protected:
  exception(int id_, const char *what_arg);
};
class parse_error : public exception {
public:
  const std::size_t byte;

private:
  parse_error(int id_, std::size_t byte_, const char *what_arg);
};
class invalid_iterator : public exception {
  using exception::exception;
};
class type_error : public exception {
  using exception::exception;
};
class out_of_range : public exception {
  using exception::exception;
};
class other_error : public exception {
  using exception::exception;
};

template <typename T> struct is_basic_json : std::false_type {};
NLOHMANN_BASIC_JSON_TPL_DECLARATION
struct is_basic_json<NLOHMANN_BASIC_JSON_TPL> : std::true_type {};

template <typename... T> struct make_void {
  using type = void;
};
template <typename... T> using void_t = typename make_void<T...>::type;

template <typename BasicJson> class json_ref;
template <typename T> struct is_json_ref : std::false_type {};
template <typename BasicJson> struct is_json_ref<json_ref<BasicJson>> : std::true_type {};

// What `get<T>()` and the implicit conversion accept without an explicit template argument:
// arithmetic and enumeration types, strings, containers, pairs and tuples, and types that have a
// from_json of their own.
template <typename BasicJson, typename T, typename = void>
struct has_adl_from_json : std::false_type {};
template <typename BasicJson, typename T>
struct has_adl_from_json<
    BasicJson, T,
    void_t<decltype(from_json(std::declval<const BasicJson &>(), std::declval<T &>()))>>
    : std::true_type {};

template <typename T, typename = void> struct has_own_serializer : std::true_type {};
template <typename T>
struct has_own_serializer<T, typename adl_serializer<T>::stand_in_primary> : std::false_type {};

template <typename T, typename = void> struct is_container : std::false_type {};
template <typename T>
struct is_container<T, void_t<typename T::value_type, typename T::iterator>> : std::true_type {};
template <typename T> struct is_tuple_like : std::false_type {};
template <typename A, typename B> struct is_tuple_like<std::pair<A, B>> : std::true_type {};
template <typename... A> struct is_tuple_like<std::tuple<A...>> : std::true_type {};

template <typename T> struct is_string_view : std::false_type {};
#if __cplusplus >= 201703L
template <> struct is_string_view<std::string_view> : std::true_type {};
#endif

template <typename BasicJson, typename T>
struct is_implicitly_gettable
    : std::integral_constant<
          bool, !std::is_pointer<T>::value && !std::is_same<T, std::nullptr_t>::value &&
                    !std::is_same<T, char>::value && !is_basic_json<T>::value &&
                    !is_json_ref<T>::value && !is_string_view<T>::value &&
                    !std::is_same<T, std::initializer_list<char>>::value &&
                    (std::is_arithmetic<T>::value || std::is_enum<T>::value ||
                     is_container<T>::value || is_tuple_like<T>::value ||
                     has_adl_from_json<BasicJson, T>::value || has_own_serializer<T>::value)> {};

template <typename BasicJson, typename T, typename = void>
struct has_adl_to_json : std::false_type {};
template <typename BasicJson, typename T>
struct has_adl_to_json<
    BasicJson, T, void_t<decltype(to_json(std::declval<BasicJson &>(), std::declval<const T &>()))>>
    : std::true_type {};

// What a JSON value can be made of.
template <typename BasicJson, typename Arg, typename T>
struct is_compatible
    : std::integral_constant<
          bool, !is_basic_json<T>::value && !is_json_ref<T>::value &&
                    !std::is_same<T, std::nullptr_t>::value &&
                    (std::is_arithmetic<T>::value || std::is_enum<T>::value ||
                     std::is_convertible<Arg, std::string>::value || is_string_view<T>::value ||
                     (std::is_array<T>::value && !std::is_pointer<T>::value) ||
                     std::is_same<T, std::vector<bool>::reference>::value ||
                     is_container<T>::value || is_tuple_like<T>::value ||
                     has_adl_to_json<BasicJson, T>::value || has_own_serializer<T>::value)> {};

template <typename BasicJson> class iter_impl {
public:
  using iterator_category = std::bidirectional_iterator_tag;
  using value_type = std::remove_const_t<BasicJson>;
  using difference_type = std::ptrdiff_t;
  using pointer = BasicJson *;
  using reference = BasicJson &;

  iter_impl() = default;
  iter_impl(const iter_impl &) = default;
  template <typename Other,
            typename = std::enable_if_t<std::is_same<const Other, BasicJson>::value &&
                                        !std::is_same<Other, BasicJson>::value>>
  iter_impl(const iter_impl<Other> &other);
  iter_impl &operator=(const iter_impl &) = default;

  reference operator*() const;
  pointer operator->() const;
  iter_impl &operator++();
  iter_impl operator++(int);
  iter_impl &operator--();
  iter_impl operator--(int);
  template <typename Other> bool operator==(const iter_impl<Other> &other) const;
  template <typename Other> bool operator!=(const iter_impl<Other> &other) const;
  iter_impl &operator+=(difference_type i);
  iter_impl &operator-=(difference_type i);
  iter_impl operator+(difference_type i) const;
  iter_impl operator-(difference_type i) const;
  difference_type operator-(const iter_impl &other) const;
  reference operator[](difference_type n) const;
  const std::string &key() const;
  reference value() const;
};

template <typename Json> class iteration_proxy_value {
public:
  iteration_proxy_value &operator*() const;
  iteration_proxy_value &operator++();
  bool operator==(const iteration_proxy_value &o) const;
  bool operator!=(const iteration_proxy_value &o) const;
  const std::string &key() const;
  Json &value() const;
};

template <typename Json> class iteration_proxy {
public:
  iteration_proxy_value<Json> begin() const noexcept;
  iteration_proxy_value<Json> end() const noexcept;
};

template <std::size_t N, typename Json, std::enable_if_t<N == 0, int> = 0>
const std::string &get(const iteration_proxy_value<Json> &i);
template <std::size_t N, typename Json, std::enable_if_t<N == 1, int> = 0>
Json &get(const iteration_proxy_value<Json> &i);

template <typename BasicJson> class json_ref {
public:
  using value_type = BasicJson;
  json_ref(value_type &&value);
  json_ref(const value_type &value);
  json_ref(std::initializer_list<json_ref> init);
  template <class... Args,
            std::enable_if_t<std::is_constructible<value_type, Args...>::value, int> = 0>
  json_ref(Args &&...args);
  json_ref(json_ref &&) noexcept = default;
  json_ref(const json_ref &) = delete;
  value_type moved_or_copied() const;
  const value_type &operator*() const;
  const value_type *operator->() const;
};

} // namespace detail
} // namespace nlohmann

namespace std {
template <typename Json>
class tuple_size<::nlohmann::detail::iteration_proxy_value<Json>>
    : public integral_constant<size_t, 2> {};
template <typename Json> class tuple_element<0, ::nlohmann::detail::iteration_proxy_value<Json>> {
public:
  using type = const string &;
};
template <typename Json> class tuple_element<1, ::nlohmann::detail::iteration_proxy_value<Json>> {
public:
  using type = Json &;
};
} // namespace std

namespace nlohmann {

template <typename RefStringType> class json_pointer {
public:
  explicit json_pointer(const std::string &s = "");
  std::string to_string() const;
  operator std::string() const;
  json_pointer &operator/=(const json_pointer &ptr);
  json_pointer &operator/=(std::string token);
  json_pointer &operator/=(std::size_t array_idx);
  json_pointer parent_pointer() const;
  void pop_back();
  const std::string &back() const;
  void push_back(const std::string &token);
  bool empty() const noexcept;
};
template <typename S>
json_pointer<S> operator/(const json_pointer<S> &lhs, const json_pointer<S> &rhs);
template <typename S> json_pointer<S> operator/(const json_pointer<S> &lhs, std::string token);
template <typename S> json_pointer<S> operator/(const json_pointer<S> &lhs, std::size_t array_idx);

NLOHMANN_BASIC_JSON_TPL_DECLARATION
class basic_json {
public:
  using value_t = detail::value_t;
  using json_pointer = ::nlohmann::json_pointer<StringType>;
  template <typename T, typename SFINAE> using json_serializer = JSONSerializer<T, SFINAE>;
  using error_handler_t = detail::error_handler_t;
  using cbor_tag_handler_t = detail::cbor_tag_handler_t;
  using initializer_list_t = std::initializer_list<detail::json_ref<basic_json>>;
  using exception = detail::exception;
  using parse_error = detail::parse_error;
  using invalid_iterator = detail::invalid_iterator;
  using type_error = detail::type_error;
  using out_of_range = detail::out_of_range;
  using other_error = detail::other_error;

  using value_type = basic_json;
  using reference = value_type &;
  using const_reference = const value_type &;
  using difference_type = std::ptrdiff_t;
  using size_type = std::size_t;
  using allocator_type = AllocatorType<basic_json>;
  using pointer = value_type *;
  using const_pointer = const value_type *;
  using iterator = detail::iter_impl<basic_json>;
  using const_iterator = detail::iter_impl<const basic_json>;
  using reverse_iterator = std::reverse_iterator<iterator>;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;

  using default_object_comparator_t = std::less<StringType>;
  using object_comparator_t = default_object_comparator_t;
  using object_t = ObjectType<StringType, basic_json, default_object_comparator_t,
                              AllocatorType<std::pair<const StringType, basic_json>>>;
  using array_t = ArrayType<basic_json, AllocatorType<basic_json>>;
  using string_t = StringType;
  using boolean_t = BooleanType;
  using number_integer_t = NumberIntegerType;
  using number_unsigned_t = NumberUnsignedType;
  using number_float_t = NumberFloatType;
  using binary_t = BinaryType;

  using parse_event_t = detail::parse_event_t;
  struct parser_callback_t {
    parser_callback_t(std::nullptr_t);
    template <typename Callback, typename = decltype(std::declval<Callback &>()(
                                     0, parse_event_t::key, std::declval<basic_json &>()))>
    parser_callback_t(Callback) {} // defined, since a lambda's type has no linkage
  };

  basic_json(const value_t v);
  basic_json(std::nullptr_t = nullptr) noexcept;
  template <typename CompatibleType,
            typename U = std::remove_cv_t<std::remove_reference_t<CompatibleType>>,
            std::enable_if_t<detail::is_compatible<basic_json, CompatibleType, U>::value &&
                                 !std::is_same<U, value_t>::value,
                             int> = 0>
  basic_json(CompatibleType &&val);
  template <typename BasicJson, std::enable_if_t<detail::is_basic_json<BasicJson>::value &&
                                                     !std::is_same<basic_json, BasicJson>::value,
                                                 int> = 0>
  basic_json(const BasicJson &val);
  basic_json(initializer_list_t init, bool type_deduction = true,
             value_t manual_type = value_t::array);
  basic_json(size_type cnt, const basic_json &val);
  template <class InputIt, std::enable_if_t<std::is_same<InputIt, iterator>::value ||
                                                std::is_same<InputIt, const_iterator>::value,
                                            int> = 0>
  basic_json(InputIt first, InputIt last);
  basic_json(const basic_json &other);
  basic_json(basic_json &&other) noexcept;
  basic_json &operator=(basic_json other) noexcept;
  ~basic_json() noexcept;

  static basic_json meta();
  static basic_json binary(const std::vector<std::uint8_t> &init);
  static basic_json array(initializer_list_t init = {});
  static basic_json object(initializer_list_t init = {});

  string_t dump(const int indent = -1, const char indent_char = ' ',
                const bool ensure_ascii = false,
                const error_handler_t error_handler = error_handler_t::strict) const;
  value_t type() const noexcept;
  const char *type_name() const noexcept;
  bool is_primitive() const noexcept;
  bool is_structured() const noexcept;
  bool is_null() const noexcept;
  bool is_boolean() const noexcept;
  bool is_number() const noexcept;
  bool is_number_integer() const noexcept;
  bool is_number_unsigned() const noexcept;
  bool is_number_float() const noexcept;
  bool is_object() const noexcept;
  bool is_array() const noexcept;
  bool is_string() const noexcept;
  bool is_binary() const noexcept;
  bool is_discarded() const noexcept;
  operator value_t() const noexcept;

  template <typename ValueType> ValueType get() const;
  template <typename PointerType, std::enable_if_t<std::is_pointer<PointerType>::value, int> = 0>
  PointerType get() noexcept;
  template <typename PointerType> PointerType get_ptr() noexcept;
  template <typename PointerType> PointerType get_ptr() const noexcept;
  template <typename ValueType> ValueType &get_to(ValueType &v) const;
  template <typename ReferenceType> ReferenceType get_ref();
  template <typename ReferenceType> ReferenceType get_ref() const;
  binary_t &get_binary();
  const binary_t &get_binary() const;
  template <typename ValueType,
            std::enable_if_t<detail::is_implicitly_gettable<basic_json, ValueType>::value, int> = 0>
  operator ValueType() const;

  reference at(size_type idx);
  const_reference at(size_type idx) const;
  reference at(const string_t &key);
  const_reference at(const string_t &key) const;
  reference at(const json_pointer &ptr);
  const_reference at(const json_pointer &ptr) const;

  reference operator[](size_type idx);
  const_reference operator[](size_type idx) const;
  reference operator[](string_t key);
  const_reference operator[](const string_t &key) const;
  template <typename T> reference operator[](T *key);
  template <typename T> const_reference operator[](T *key) const;
  reference operator[](const json_pointer &ptr);
  const_reference operator[](const json_pointer &ptr) const;
#if __cplusplus >= 201703L
  template <typename KeyType,
            std::enable_if_t<std::is_same<std::remove_cv_t<std::remove_reference_t<KeyType>>,
                                          std::string_view>::value,
                             int> = 0>
  reference operator[](KeyType &&key);
  template <typename KeyType,
            std::enable_if_t<std::is_same<std::remove_cv_t<std::remove_reference_t<KeyType>>,
                                          std::string_view>::value,
                             int> = 0>
  const_reference operator[](KeyType &&key) const;
  reference at(std::string_view key);
  const_reference at(std::string_view key) const;
  reference at(const char *key);
  const_reference at(const char *key) const;
#endif

  template <class ValueType,
            std::enable_if_t<!std::is_same<std::decay_t<ValueType>, const char *>::value &&
                                 !std::is_same<std::decay_t<ValueType>, char *>::value,
                             int> = 0>
  std::decay_t<ValueType> value(const string_t &key, ValueType &&default_value) const;
  string_t value(const string_t &key, const char *default_value) const;
  template <class ValueType,
            std::enable_if_t<!std::is_same<std::decay_t<ValueType>, const char *>::value &&
                                 !std::is_same<std::decay_t<ValueType>, char *>::value,
                             int> = 0>
  std::decay_t<ValueType> value(const json_pointer &ptr, ValueType &&default_value) const;
  string_t value(const json_pointer &ptr, const char *default_value) const;
  template <class ValueType>
  ValueType value(const string_t &key, const ValueType &&default_value) const;
  template <class ValueType, class KeyType,
            std::enable_if_t<std::is_constructible<string_t, KeyType>::value &&
                                 !std::is_convertible<KeyType, string_t>::value,
                             int> = 0>
  ValueType value(KeyType &&key, const ValueType &default_value) const;

  reference front();
  const_reference front() const;
  reference back();
  const_reference back() const;
  template <class IteratorType,
            std::enable_if_t<std::is_same<IteratorType, iterator>::value ||
                                 std::is_same<IteratorType, const_iterator>::value,
                             int> = 0>
  IteratorType erase(IteratorType pos);
  template <class IteratorType,
            std::enable_if_t<std::is_same<IteratorType, iterator>::value ||
                                 std::is_same<IteratorType, const_iterator>::value,
                             int> = 0>
  IteratorType erase(IteratorType first, IteratorType last);
  size_type erase(const string_t &key);
  void erase(const size_type idx);
  template <typename KeyT> iterator find(KeyT &&key);
  template <typename KeyT> const_iterator find(KeyT &&key) const;
  template <typename KeyT> size_type count(KeyT &&key) const;
  template <typename KeyT> bool contains(KeyT &&key) const;
  bool contains(const json_pointer &ptr) const;

  iterator begin() noexcept;
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  iterator end() noexcept;
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  reverse_iterator rbegin() noexcept;
  const_reverse_iterator rbegin() const noexcept;
  reverse_iterator rend() noexcept;
  const_reverse_iterator rend() const noexcept;
  const_reverse_iterator crbegin() const noexcept;
  const_reverse_iterator crend() const noexcept;
  detail::iteration_proxy<basic_json> items() noexcept;
  detail::iteration_proxy<const basic_json> items() const noexcept;
  static detail::iteration_proxy<basic_json> iterator_wrapper(reference ref) noexcept;
  static detail::iteration_proxy<const basic_json> iterator_wrapper(const_reference ref) noexcept;

  bool empty() const noexcept;
  size_type size() const noexcept;
  size_type max_size() const noexcept;
  void clear() noexcept;
  void push_back(basic_json &&val);
  void push_back(const basic_json &val);
  void push_back(const typename object_t::value_type &val);
  void push_back(initializer_list_t init);
  reference operator+=(basic_json &&val);
  reference operator+=(const basic_json &val);
  reference operator+=(const typename object_t::value_type &val);
  reference operator+=(initializer_list_t init);
  template <class... Args> reference emplace_back(Args &&...args);
  template <class... Args> std::pair<iterator, bool> emplace(Args &&...args);
  iterator insert(const_iterator pos, const basic_json &val);
  iterator insert(const_iterator pos, basic_json &&val);
  iterator insert(const_iterator pos, size_type cnt, const basic_json &val);
  iterator insert(const_iterator pos, const_iterator first, const_iterator last);
  iterator insert(const_iterator pos, initializer_list_t ilist);
  void insert(const_iterator first, const_iterator last);
  void update(const_reference j, bool merge_objects = false);
  void update(const_iterator first, const_iterator last, bool merge_objects = false);
  void swap(reference other) noexcept;

  friend bool operator==(const_reference lhs, const_reference rhs) noexcept;
  friend bool operator!=(const_reference lhs, const_reference rhs) noexcept;
  friend bool operator<(const_reference lhs, const_reference rhs) noexcept;
  friend bool operator<=(const_reference lhs, const_reference rhs) noexcept;
  friend bool operator>(const_reference lhs, const_reference rhs) noexcept;
  friend bool operator>=(const_reference lhs, const_reference rhs) noexcept;
  friend std::ostream &operator<<(std::ostream &o, const basic_json &j);
  friend std::istream &operator>>(std::istream &i, basic_json &j);

  template <typename InputType>
  static basic_json parse(InputType &&i, const parser_callback_t cb = nullptr,
                          const bool allow_exceptions = true, const bool ignore_comments = false);
  template <typename IteratorType>
  static basic_json parse(IteratorType first, IteratorType last,
                          const parser_callback_t cb = nullptr, const bool allow_exceptions = true,
                          const bool ignore_comments = false);
  template <typename InputType>
  static bool accept(InputType &&i, const bool ignore_comments = false);
  template <typename IteratorType>
  static bool accept(IteratorType first, IteratorType last, const bool ignore_comments = false);
  template <typename InputType, typename SAX>
  static bool sax_parse(InputType &&i, SAX *sax, int format = 0, const bool strict = true,
                        const bool ignore_comments = false);

  static std::vector<std::uint8_t> to_cbor(const basic_json &j);
  static std::vector<std::uint8_t> to_msgpack(const basic_json &j);
  static std::vector<std::uint8_t> to_ubjson(const basic_json &j, const bool use_size = false,
                                             const bool use_type = false);
  static std::vector<std::uint8_t> to_bson(const basic_json &j);
  template <typename InputType>
  static basic_json from_cbor(InputType &&i, const bool strict = true,
                              const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_msgpack(InputType &&i, const bool strict = true,
                                 const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_ubjson(InputType &&i, const bool strict = true,
                                const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_bson(InputType &&i, const bool strict = true,
                              const bool allow_exceptions = true);

  basic_json flatten() const;
  basic_json unflatten() const;
  void patch_inplace(const basic_json &json_patch);
  basic_json patch(const basic_json &json_patch) const;
  static basic_json diff(const basic_json &source, const basic_json &target,
                         const std::string &path = "");
  void merge_patch(const basic_json &apply_patch);
};

// Comparison with a number, a pointer or null, which would otherwise be ambiguous with the built-in
// operators.
#define JWT_LINT_JSON_SCALAR_COMPARISON(op)                                                        \
  template <                                                                                       \
      typename BasicJson, typename Scalar,                                                         \
      std::enable_if_t<detail::is_basic_json<BasicJson>::value && std::is_scalar<Scalar>::value,   \
                       int> = 0>                                                                   \
  bool operator op(const BasicJson &lhs, Scalar rhs) noexcept;                                     \
  template <                                                                                       \
      typename BasicJson, typename Scalar,                                                         \
      std::enable_if_t<detail::is_basic_json<BasicJson>::value && std::is_scalar<Scalar>::value,   \
                       int> = 0>                                                                   \
  bool operator op(Scalar lhs, const BasicJson &rhs) noexcept;
JWT_LINT_JSON_SCALAR_COMPARISON(==)
JWT_LINT_JSON_SCALAR_COMPARISON(!=)
JWT_LINT_JSON_SCALAR_COMPARISON(<)
JWT_LINT_JSON_SCALAR_COMPARISON(<=)
JWT_LINT_JSON_SCALAR_COMPARISON(>)
JWT_LINT_JSON_SCALAR_COMPARISON(>=)
#undef JWT_LINT_JSON_SCALAR_COMPARISON

NLOHMANN_BASIC_JSON_TPL_DECLARATION
std::string to_string(const NLOHMANN_BASIC_JSON_TPL &j);

inline namespace literals {
inline namespace json_literals {
nlohmann::json operator""_json(const char *s, std::size_t n);
nlohmann::json::json_pointer operator""_json_pointer(const char *s, std::size_t n);
} // namespace json_literals
} // namespace literals

} // namespace nlohmann

using nlohmann::literals::json_literals::operator""_json;
using nlohmann::literals::json_literals::operator""_json_pointer;

#define NLOHMANN_JSON_SERIALIZE_ENUM(ENUM_TYPE, ...)                                               \
  template <typename BasicJsonType> void to_json(BasicJsonType &j, const ENUM_TYPE &e);            \
  template <typename BasicJsonType> void from_json(const BasicJsonType &j, ENUM_TYPE &e);

#define NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, ...)                                                  \
  friend void to_json(nlohmann::json &, const Type &);                                             \
  friend void from_json(const nlohmann::json &, Type &);
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Type, ...)                                     \
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_ONLY_SERIALIZE(Type, ...)                                   \
  friend void to_json(nlohmann::json &, const Type &);
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Type, ...)                                              \
  void to_json(nlohmann::json &, const Type &);                                                    \
  void from_json(const nlohmann::json &, Type &);
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Type, ...)                                 \
  NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_ONLY_SERIALIZE(Type, ...)                               \
  void to_json(nlohmann::json &, const Type &);
#define NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE(Type, BaseType, ...)                                \
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, __VA_ARGS__)
#define NLOHMANN_DEFINE_DERIVED_TYPE_NON_INTRUSIVE(Type, BaseType, ...)                            \
  NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Type, __VA_ARGS__)

#endif
