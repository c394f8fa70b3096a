// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/logger.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_LOGGER_H
#define JWT_LINT_STAND_IN_SPDLOG_LOGGER_H

#include <spdlog/common.h>

namespace spdlog {

class logger {
public:
  explicit logger(std::string name);
  logger(std::string name, sink_ptr single_sink);
  logger(std::string name, sinks_init_list sinks);
  template <typename It> logger(std::string name, It begin, It end);
  virtual ~logger();

  template <typename... Args>
  void log(source_loc loc, level::level_enum lvl, string_view_t fmt, Args &&...args);
  template <typename... Args> void log(level::level_enum lvl, string_view_t fmt, Args &&...args);
  template <typename T> void log(level::level_enum lvl, const T &msg);
  template <typename... Args> void trace(string_view_t fmt, Args &&...args);
  template <typename T> void trace(const T &msg);
  template <typename... Args> void debug(string_view_t fmt, Args &&...args);
  template <typename T> void debug(const T &msg);
  template <typename... Args> void info(string_view_t fmt, Args &&...args);
  template <typename T> void info(const T &msg);
  template <typename... Args> void warn(string_view_t fmt, Args &&...args);
  template <typename T> void warn(const T &msg);
  template <typename... Args> void error(string_view_t fmt, Args &&...args);
  template <typename T> void error(const T &msg);
  template <typename... Args> void critical(string_view_t fmt, Args &&...args);
  template <typename T> void critical(const T &msg);
  bool should_log(level::level_enum msg_level) const;
  void set_level(level::level_enum log_level);
  level::level_enum level() const;
  const std::string &name() const;
  void set_pattern(std::string pattern, pattern_time_type time_type = pattern_time_type::local);
  void flush();
  void flush_on(level::level_enum log_level);
  const std::vector<sink_ptr> &sinks() const;
  std::vector<sink_ptr> &sinks();
};

} // namespace spdlog

#endif
