// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/common.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_COMMON_H
#define JWT_LINT_STAND_IN_SPDLOG_COMMON_H

#include <chrono>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#if __cplusplus >= 201703L
#include <string_view>
#endif

#define SPDLOG_LEVEL_TRACE 0
#define SPDLOG_LEVEL_DEBUG 1
#define SPDLOG_LEVEL_INFO 2
#define SPDLOG_LEVEL_WARN 3
#define SPDLOG_LEVEL_ERROR 4
#define SPDLOG_LEVEL_CRITICAL 5
#define SPDLOG_LEVEL_OFF 6

namespace spdlog {

using filename_t = std::string;

/// What a format string is made of.
class string_view_t {
public:
  string_view_t(const char *s);
  string_view_t(const std::string &s);
#if __cplusplus >= 201703L
  string_view_t(std::string_view s);
#endif
};

namespace level {
enum level_enum : int { trace, debug, info, warn, err, critical, off, n_levels };
level_enum from_str(const std::string &name) noexcept;
string_view_t to_string_view(level_enum l) noexcept;
} // namespace level

enum class color_mode { always, automatic, never };
enum class pattern_time_type { local, utc };
struct source_loc {
  source_loc();
  source_loc(const char *filename_in, int line_in, const char *funcname_in);
};
class spdlog_ex : public std::exception {
public:
  explicit spdlog_ex(std::string msg);
  const char *what() const noexcept override;
};

class logger;
namespace sinks {
class sink {
public:
  virtual ~sink() = default;
  void set_level(level::level_enum log_level);
  void set_pattern(const std::string &pattern);
};
} // namespace sinks
using sink_ptr = std::shared_ptr<sinks::sink>;
using sinks_init_list = std::initializer_list<sink_ptr>;

} // namespace spdlog

#endif
