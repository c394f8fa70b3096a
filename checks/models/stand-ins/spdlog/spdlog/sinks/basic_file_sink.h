// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/sinks/basic_file_sink.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SINKS_BASIC_FILE_SINK_H
#define JWT_LINT_STAND_IN_SPDLOG_SINKS_BASIC_FILE_SINK_H

#include <spdlog/logger.h>

namespace spdlog {
namespace sinks {
class basic_file_sink_mt : public sink {
public:
  basic_file_sink_mt(const filename_t &filename, bool truncate = false);
};
class basic_file_sink_st : public sink {
public:
  basic_file_sink_st(const filename_t &filename, bool truncate = false);
};
} // namespace sinks
std::shared_ptr<logger> basic_logger_mt(const std::string &logger_name, const filename_t &filename,
                                        bool truncate = false);
std::shared_ptr<logger> basic_logger_st(const std::string &logger_name, const filename_t &filename,
                                        bool truncate = false);
} // namespace spdlog

#endif
