// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <picojson/picojson.h> of kazuho/picojson 1.3 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/kazuho/picojson

#ifndef picojson_h
#define picojson_h

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace picojson {

enum { null_type, boolean_type, number_type, string_type, array_type, object_type, int64_type };

struct null {};

class value {
public:
  typedef std::vector<value> array;
  typedef std::map<std::string, value> object;

  value();
  value(int type, bool);
  explicit value(bool b);
  explicit value(int64_t i);
  explicit value(double n);
  explicit value(const std::string &s);
  explicit value(const array &a);
  explicit value(const object &o);
  explicit value(std::string &&s);
  explicit value(array &&a);
  explicit value(object &&o);
  explicit value(const char *s);
  value(const char *s, size_t len);
  value(const value &x);
  value(value &&x) noexcept;
  value &operator=(const value &x);
  value &operator=(value &&x) noexcept;
  ~value();

  void swap(value &x) noexcept;
  template <typename T> bool is() const;
  template <typename T> const T &get() const;
  template <typename T> T &get();
  template <typename T> void set(const T &);
  template <typename T> void set(T &&);
  bool evaluate_as_boolean() const;
  const value &get(const size_t idx) const;
  const value &get(const std::string &key) const;
  value &get(const size_t idx);
  value &get(const std::string &key);
  bool contains(const size_t idx) const;
  bool contains(const std::string &key) const;
  std::string to_str() const;
  template <typename Iter> void serialize(Iter os, bool prettify = false) const;
  std::string serialize(bool prettify = false) const;
};

typedef value::array array;
typedef value::object object;

template <typename Iter>
Iter parse(value &out, const Iter &first, const Iter &last, std::string *err);
std::string parse(value &out, const std::string &s);
std::string parse(value &out, std::istream &is);
void set_last_error(const std::string &s);
const std::string &get_last_error();

bool operator==(const value &x, const value &y);
bool operator!=(const value &x, const value &y);
std::istream &operator>>(std::istream &is, value &x);
std::ostream &operator<<(std::ostream &os, const value &x);

} // namespace picojson

#endif
