// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/sinks/stdout_color_sinks.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SINKS_STDOUT_COLOR_SINKS_H
#define JWT_LINT_STAND_IN_SPDLOG_SINKS_STDOUT_COLOR_SINKS_H

#include <spdlog/logger.h>

namespace spdlog {
namespace sinks {
class stdout_color_sink_mt : public sink {
public:
  stdout_color_sink_mt();
};
class stdout_color_sink_st : public sink {
public:
  stdout_color_sink_st();
};
class stderr_color_sink_mt : public sink {
public:
  stderr_color_sink_mt();
};
class stderr_color_sink_st : public sink {
public:
  stderr_color_sink_st();
};
} // namespace sinks
std::shared_ptr<logger> stdout_color_mt(const std::string &logger_name);
std::shared_ptr<logger> stdout_color_st(const std::string &logger_name);
std::shared_ptr<logger> stderr_color_mt(const std::string &logger_name);
std::shared_ptr<logger> stderr_color_st(const std::string &logger_name);
} // namespace spdlog

#endif
