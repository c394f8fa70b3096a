// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/sinks/daily_file_sink.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SINKS_DAILY_FILE_SINK_H
#define JWT_LINT_STAND_IN_SPDLOG_SINKS_DAILY_FILE_SINK_H

#include <spdlog/logger.h>

namespace spdlog {
namespace sinks {
class daily_file_sink_mt : public sink {
public:
  daily_file_sink_mt(filename_t base_filename, int rotation_hour, int rotation_minute,
                     bool truncate = false);
};
class daily_file_sink_st : public sink {
public:
  daily_file_sink_st(filename_t base_filename, int rotation_hour, int rotation_minute,
                     bool truncate = false);
};
} // namespace sinks
std::shared_ptr<logger> daily_logger_mt(const std::string &logger_name, const filename_t &filename,
                                        int hour = 0, int minute = 0);
std::shared_ptr<logger> daily_logger_st(const std::string &logger_name, const filename_t &filename,
                                        int hour = 0, int minute = 0);
} // namespace spdlog

#endif
