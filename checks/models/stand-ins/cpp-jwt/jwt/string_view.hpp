// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <jwt/string_view.hpp> of arun11299/cpp-jwt 1.2 to 1.5 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/arun11299/cpp-jwt

#ifndef CPP_JWT_STRING_VIEW_HPP
#define CPP_JWT_STRING_VIEW_HPP

#include <string>

#if __cplusplus >= 201703L
#include <string_view>

namespace jwt {
using string_view = std::string_view;
} // namespace jwt

#else
#include <iosfwd>

namespace jwt {

class string_view {
public:
  using value_type = char;
  using size_type = std::size_t;
  using const_iterator = const char *;
  using iterator = const_iterator;
  static constexpr size_type npos = size_type(-1);

  constexpr string_view() noexcept = default;
  string_view(const char *str);
  string_view(const char *str, size_type len);
  string_view(const std::string &str) noexcept;
  string_view &operator=(const string_view &) noexcept = default;
  string_view(const string_view &) noexcept = default;
  operator std::string() const;

  iterator begin() const noexcept;
  iterator end() const noexcept;
  size_type length() const noexcept;
  size_type size() const noexcept;
  bool empty() const noexcept;
  const char &operator[](size_type idx) const noexcept;
  const char &at(size_type idx) const;
  const char &front() const noexcept;
  const char &back() const noexcept;
  const char *data() const noexcept;
  std::string to_string() const;
  void remove_prefix(size_type n) noexcept;
  void remove_suffix(size_type n) noexcept;
  string_view substr(size_type pos = 0, size_type n = npos) const;
  int compare(string_view other) const noexcept;
  size_type find(string_view str, size_type pos = 0) const noexcept;
  size_type find(char c, size_type pos = 0) const noexcept;
  size_type rfind(string_view str, size_type pos = npos) const noexcept;
  size_type rfind(char c, size_type pos = npos) const noexcept;

private:
  const char *data_ = nullptr;
  size_type len_ = 0;
};

bool operator==(string_view a, string_view b) noexcept;
bool operator!=(string_view a, string_view b) noexcept;
bool operator<(string_view a, string_view b) noexcept;
std::ostream &operator<<(std::ostream &os, string_view sv);

} // namespace jwt
#endif

#endif
