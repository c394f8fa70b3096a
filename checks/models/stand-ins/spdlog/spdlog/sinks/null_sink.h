// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/sinks/null_sink.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SINKS_NULL_SINK_H
#define JWT_LINT_STAND_IN_SPDLOG_SINKS_NULL_SINK_H

#include <spdlog/logger.h>

namespace spdlog {
namespace sinks {
class null_sink_mt : public sink {
public:
  null_sink_mt();
};
class null_sink_st : public sink {
public:
  null_sink_st();
};
} // namespace sinks
std::shared_ptr<logger> null_logger_mt(const std::string &logger_name);
std::shared_ptr<logger> null_logger_st(const std::string &logger_name);
} // namespace spdlog

#endif
