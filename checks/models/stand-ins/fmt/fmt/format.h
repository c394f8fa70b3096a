// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <fmt/format.h> of fmtlib/fmt 7 to 11 where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://fmt.dev

#ifndef JWT_LINT_STAND_IN_FMT_FORMAT_H
#define JWT_LINT_STAND_IN_FMT_FORMAT_H

#include <fmt/core.h>

namespace fmt {
class memory_buffer {
public:
  const char *data() const;
  size_t size() const;
  void append(const char *begin, const char *end);
  void push_back(const char &value);
};
std::string to_string(const memory_buffer &buffer);
} // namespace fmt

#endif
