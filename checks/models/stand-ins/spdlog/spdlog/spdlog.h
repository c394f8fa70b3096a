// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/spdlog.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SPDLOG_H
#define JWT_LINT_STAND_IN_SPDLOG_SPDLOG_H

#include <spdlog/logger.h>

namespace spdlog {

std::shared_ptr<logger> get(const std::string &name);
std::shared_ptr<logger> default_logger();
logger *default_logger_raw();
void set_default_logger(std::shared_ptr<logger> default_logger);
void register_logger(std::shared_ptr<logger> logger);
void drop(const std::string &name);
void drop_all();
void shutdown();
void set_pattern(std::string pattern, pattern_time_type time_type = pattern_time_type::local);
void set_level(level::level_enum log_level);
level::level_enum get_level();
bool should_log(level::level_enum lvl);
void flush_on(level::level_enum log_level);
template <typename Rep, typename Period>
void flush_every(std::chrono::duration<Rep, Period> interval);
template <typename Sink, typename... SinkArgs>
std::shared_ptr<logger> create(std::string logger_name, SinkArgs &&...sink_args);

template <typename... Args>
void log(source_loc source, level::level_enum lvl, string_view_t fmt, Args &&...args);
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

} // namespace spdlog

#define SPDLOG_LOGGER_TRACE(logger, ...) (logger)->trace(__VA_ARGS__)
#define SPDLOG_TRACE(...) spdlog::trace(__VA_ARGS__)
#define SPDLOG_LOGGER_DEBUG(logger, ...) (logger)->debug(__VA_ARGS__)
#define SPDLOG_DEBUG(...) spdlog::debug(__VA_ARGS__)
#define SPDLOG_LOGGER_INFO(logger, ...) (logger)->info(__VA_ARGS__)
#define SPDLOG_INFO(...) spdlog::info(__VA_ARGS__)
#define SPDLOG_LOGGER_WARN(logger, ...) (logger)->warn(__VA_ARGS__)
#define SPDLOG_WARN(...) spdlog::warn(__VA_ARGS__)
#define SPDLOG_LOGGER_ERROR(logger, ...) (logger)->error(__VA_ARGS__)
#define SPDLOG_ERROR(...) spdlog::error(__VA_ARGS__)
#define SPDLOG_LOGGER_CRITICAL(logger, ...) (logger)->critical(__VA_ARGS__)
#define SPDLOG_CRITICAL(...) spdlog::critical(__VA_ARGS__)

#endif
