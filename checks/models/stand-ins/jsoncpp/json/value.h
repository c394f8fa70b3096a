// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <json/value.h> of open-source-parsers/jsoncpp 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://open-source-parsers.github.io/jsoncpp-docs/doxygen/

#ifndef JSON_VALUE_H_INCLUDED
#define JSON_VALUE_H_INCLUDED

#include "forwards.h"

#include <cstddef>
#include <exception>
#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

namespace Json {

class Exception : public std::exception {
public:
  Exception(String msg);
  ~Exception() noexcept override;
  char const *what() const noexcept override;
};
class RuntimeError : public Exception {
public:
  RuntimeError(String const &msg);
};
class LogicError : public Exception {
public:
  LogicError(String const &msg);
};

enum ValueType {
  nullValue = 0,
  intValue,
  uintValue,
  realValue,
  stringValue,
  booleanValue,
  arrayValue,
  objectValue
};

enum CommentPlacement {
  commentBefore = 0,
  commentAfterOnSameLine,
  commentAfter,
  numberOfCommentPlacement
};

enum PrecisionType { significantDigits = 0, decimalPlaces };

class StaticString {
public:
  explicit StaticString(const char *czstring);
  operator const char *() const;
  const char *c_str() const;
};

class Value {
public:
  using Members = std::vector<String>;
  using iterator = ValueIterator;
  using const_iterator = ValueConstIterator;
  using UInt = Json::UInt;
  using Int = Json::Int;
  using UInt64 = Json::UInt64;
  using Int64 = Json::Int64;
  using LargestInt = Json::LargestInt;
  using LargestUInt = Json::LargestUInt;
  using ArrayIndex = Json::ArrayIndex;
  using value_type = std::string;

  static const Value &null;
  static const Value &nullRef;
  static Value const &nullSingleton();
  static const Int minInt;
  static const Int maxInt;
  static const UInt maxUInt;
  static const Int64 maxInt64;

  Value(ValueType type = nullValue);
  Value(Int value);
  Value(UInt value);
  Value(Int64 value);
  Value(UInt64 value);
  // int64_t is long on some platforms and long long on others; both are accepted.
  template <typename T,
            typename = std::enable_if_t<
                (std::is_same<T, long long>::value || std::is_same<T, unsigned long long>::value) &&
                !std::is_same<T, Int64>::value && !std::is_same<T, UInt64>::value>>
  Value(T value);
  Value(double value);
  Value(const char *value);
  Value(const char *begin, const char *end);
  Value(const StaticString &value);
  Value(const String &value);
  Value(bool value);
  Value(std::nullptr_t ptr) = delete;
  Value(const Value &other);
  Value(Value &&other) noexcept;
  ~Value();
  Value &operator=(const Value &other);
  Value &operator=(Value &&other) noexcept;
  void swap(Value &other);
  void copy(const Value &other);

  ValueType type() const;
  bool operator<(const Value &other) const;
  bool operator<=(const Value &other) const;
  bool operator>=(const Value &other) const;
  bool operator>(const Value &other) const;
  bool operator==(const Value &other) const;
  bool operator!=(const Value &other) const;
  int compare(const Value &other) const;

  const char *asCString() const;
  String asString() const;
  bool getString(char const **begin, char const **end) const;
  Int asInt() const;
  UInt asUInt() const;
  Int64 asInt64() const;
  UInt64 asUInt64() const;
  LargestInt asLargestInt() const;
  LargestUInt asLargestUInt() const;
  float asFloat() const;
  double asDouble() const;
  bool asBool() const;
  template <typename T> T as() const;
  template <typename T> bool is() const;

  bool isNull() const;
  bool isBool() const;
  bool isInt() const;
  bool isInt64() const;
  bool isUInt() const;
  bool isUInt64() const;
  bool isIntegral() const;
  bool isDouble() const;
  bool isNumeric() const;
  bool isString() const;
  bool isArray() const;
  bool isObject() const;
  bool isConvertibleTo(ValueType other) const;
  ArrayIndex size() const;
  bool empty() const;
  explicit operator bool() const;
  void clear();
  void resize(ArrayIndex newSize);

  Value &operator[](ArrayIndex index);
  Value &operator[](int index);
  const Value &operator[](ArrayIndex index) const;
  const Value &operator[](int index) const;
  Value get(ArrayIndex index, const Value &defaultValue) const;
  bool isValidIndex(ArrayIndex index) const;
  Value &append(const Value &value);
  Value &append(Value &&value);
  bool insert(ArrayIndex index, const Value &newValue);

  Value &operator[](const char *key);
  const Value &operator[](const char *key) const;
  Value &operator[](const String &key);
  const Value &operator[](const String &key) const;
  Value &operator[](const StaticString &key);
  Value get(const char *key, const Value &defaultValue) const;
  Value get(const char *begin, const char *end, const Value &defaultValue) const;
  Value get(const String &key, const Value &defaultValue) const;
  Value const *find(char const *begin, char const *end) const;
  Value const *find(const String &key) const;
  Value *demand(char const *begin, char const *end);
  void removeMember(const char *key);
  void removeMember(const String &key);
  bool removeMember(const char *key, Value *removed);
  bool removeMember(String const &key, Value *removed);
  bool removeIndex(ArrayIndex index, Value *removed);
  bool isMember(const char *key) const;
  bool isMember(const String &key) const;
  bool isMember(const char *begin, const char *end) const;
  Members getMemberNames() const;

  void setComment(const char *comment, CommentPlacement placement);
  void setComment(const String &comment, CommentPlacement placement);
  bool hasComment(CommentPlacement placement) const;
  String getComment(CommentPlacement placement) const;
  String toStyledString() const;

  const_iterator begin() const;
  const_iterator end() const;
  iterator begin();
  iterator end();
  const Value &front() const;
  Value &front();
  const Value &back() const;
  Value &back();
};

class ValueIteratorBase {
public:
  using iterator_category = std::bidirectional_iterator_tag;
  using size_t = unsigned int;
  using difference_type = int;
  bool operator==(const ValueIteratorBase &other) const;
  bool operator!=(const ValueIteratorBase &other) const;
  difference_type operator-(const ValueIteratorBase &other) const;
  Value key() const;
  UInt index() const;
  String name() const;
  char const *memberName() const;
};

class ValueConstIterator : public ValueIteratorBase {
public:
  using value_type = const Value;
  using reference = const Value &;
  using pointer = const Value *;
  ValueConstIterator();
  ValueConstIterator(ValueIterator const &other);
  ValueConstIterator operator++(int);
  ValueConstIterator operator--(int);
  ValueConstIterator &operator--();
  ValueConstIterator &operator++();
  reference operator*() const;
  pointer operator->() const;
};

class ValueIterator : public ValueIteratorBase {
public:
  using value_type = Value;
  using reference = Value &;
  using pointer = Value *;
  ValueIterator();
  ValueIterator operator++(int);
  ValueIterator operator--(int);
  ValueIterator &operator--();
  ValueIterator &operator++();
  reference operator*() const;
  pointer operator->() const;
};

void swap(Value &a, Value &b);

} // namespace Json

#endif
