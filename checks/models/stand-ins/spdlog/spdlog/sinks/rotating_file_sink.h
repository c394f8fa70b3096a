// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <spdlog/sinks/rotating_file_sink.h> of gabime/spdlog 1.x where it is not installed.
// Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/gabime/spdlog/wiki

#ifndef JWT_LINT_STAND_IN_SPDLOG_SINKS_ROTATING_FILE_SINK_H
#define JWT_LINT_STAND_IN_SPDLOG_SINKS_ROTATING_FILE_SINK_H

#include <spdlog/logger.h>

namespace spdlog {
namespace sinks {
class rotating_file_sink_mt : public sink {
public:
  rotating_file_sink_mt(filename_t base_filename, std::size_t max_size, std::size_t max_files,
                        bool rotate_on_open = false);
};
class rotating_file_sink_st : public sink {
public:
  rotating_file_sink_st(filename_t base_filename, std::size_t max_size, std::size_t max_files,
                        bool rotate_on_open = false);
};
} // namespace sinks
std::shared_ptr<logger> rotating_logger_mt(const std::string &logger_name,
                                           const filename_t &filename, size_t max_file_size,
                                           size_t max_files, bool rotate_on_open = false);
std::shared_ptr<logger> rotating_logger_st(const std::string &logger_name,
                                           const filename_t &filename, size_t max_file_size,
                                           size_t max_files, bool rotate_on_open = false);
} // namespace spdlog

#endif
