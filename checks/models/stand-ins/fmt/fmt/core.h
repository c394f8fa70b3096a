// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <fmt/core.h> of fmtlib/fmt 7 to 11 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://fmt.dev

#ifndef JWT_LINT_STAND_IN_FMT_CORE_H
#define JWT_LINT_STAND_IN_FMT_CORE_H

#include <cstddef>
#include <cstdio>
#include <string>
#include <type_traits>

#if __cplusplus >= 201703L
#include <string_view>
#endif

#define FMT_VERSION 100000
#define FMT_STRING(s) s
#define FMT_COMPILE(s) s

namespace fmt {

class string_view {
public:
  constexpr string_view() = default;
  string_view(const char *s);
  constexpr string_view(const char *s, size_t count) : data_(s), size_(count) {}
  string_view(const std::string &s);
#if __cplusplus >= 201703L
  string_view(std::string_view s);
#endif
  constexpr const char *data() const { return data_; }
  constexpr size_t size() const { return size_; }
  constexpr const char *begin() const { return data_; }
  constexpr const char *end() const { return data_ + size_; }

private:
  const char *data_ = nullptr;
  size_t size_ = 0;
};

template <typename... T> using format_string = string_view;
string_view runtime(string_view s);

class format_error : public std::exception {
public:
  explicit format_error(const char *message);
};

struct appender {
  appender &operator*();
  appender &operator++();
  appender operator++(int);
  template <typename T> appender &operator=(const T &value);
};

template <typename Char> class basic_format_parse_context {
public:
  using iterator = const Char *;
  constexpr iterator begin() const noexcept { return nullptr; }
  constexpr iterator end() const noexcept { return nullptr; }
  constexpr void advance_to(iterator) {}
};
using format_parse_context = basic_format_parse_context<char>;

class format_context {
public:
  using iterator = appender;
  iterator out();
  void advance_to(iterator it);
};

template <typename T, typename Char = char, typename Enable = void> struct formatter {
  template <typename ParseContext> constexpr const Char *parse(ParseContext &ctx) {
    return ctx.begin();
  }
  template <typename FormatContext>
  auto format(const T &, FormatContext &ctx) const -> decltype(ctx.out()) {
    return ctx.out();
  }
};

struct format_args {};
template <typename... T> format_args make_format_args(T &...args);
std::string vformat(string_view fmt, format_args args);
void vprint(string_view fmt, format_args args);

template <typename... T> std::string format(string_view fmt, T &&...args);
template <typename OutputIt, typename... T>
OutputIt format_to(OutputIt out, string_view fmt, T &&...args);
template <typename OutputIt> struct format_to_n_result {
  OutputIt out;
  size_t size;
};
template <typename OutputIt, typename... T>
format_to_n_result<OutputIt> format_to_n(OutputIt out, size_t n, string_view fmt, T &&...args);
template <typename... T> size_t formatted_size(string_view fmt, T &&...args);
template <typename... T> void print(string_view fmt, T &&...args);
template <typename... T> void print(std::FILE *f, string_view fmt, T &&...args);
template <typename... T> void println(string_view fmt, T &&...args);
template <typename... T> void println(std::FILE *f, string_view fmt, T &&...args);
template <typename T> std::string to_string(const T &value);
struct joined {};
template <typename Range> joined join(Range &&range, string_view sep);
template <typename It, typename Sentinel> joined join(It begin, Sentinel end, string_view sep);
template <typename T> struct named_arg {};
template <typename T> named_arg<T> arg(const char *name, const T &arg);
template <typename T> const void *ptr(T p);
template <typename T> const T &streamed(const T &v);

} // namespace fmt

#endif
