// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/utils/Logger.h> of trantor 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_UTILS_LOGGER_H
#define JWT_LINT_STAND_IN_TRANTOR_UTILS_LOGGER_H

#include <functional>
#include <string>
#include <trantor/utils/Date.h>
#include <trantor/utils/LogStream.h>

#if __cplusplus >= 201703L
namespace trantor {
class Logger {
public:
  enum LogLevel { kTrace = 0, kDebug, kInfo, kWarn, kError, kFatal, kNumberOfLogLevels };
  Logger(const char *file, int line, LogLevel level, const char *func);
  ~Logger();
  LogStream &stream();
  static void setOutputFunction(std::function<void(const char *msg, const uint64_t len)> outputFunc,
                                std::function<void()> flushFunc, int index = -1);
  static void setLogLevel(LogLevel level);
  static LogLevel logLevel();
};
} // namespace trantor

#define JWT_LINT_TRANTOR_LOG_(level)                                                               \
  trantor::Logger(__FILE__, __LINE__, trantor::Logger::level, __func__).stream()
#define LOG_TRACE JWT_LINT_TRANTOR_LOG_(kTrace)
#define LOG_TRACE_IF(cond)                                                                         \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kTrace)
#define LOG_DEBUG JWT_LINT_TRANTOR_LOG_(kDebug)
#define LOG_DEBUG_IF(cond)                                                                         \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kDebug)
#define LOG_INFO JWT_LINT_TRANTOR_LOG_(kInfo)
#define LOG_INFO_IF(cond)                                                                          \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kInfo)
#define LOG_WARN JWT_LINT_TRANTOR_LOG_(kWarn)
#define LOG_WARN_IF(cond)                                                                          \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kWarn)
#define LOG_ERROR JWT_LINT_TRANTOR_LOG_(kError)
#define LOG_ERROR_IF(cond)                                                                         \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kError)
#define LOG_FATAL JWT_LINT_TRANTOR_LOG_(kFatal)
#define LOG_FATAL_IF(cond)                                                                         \
  if (cond)                                                                                        \
  JWT_LINT_TRANTOR_LOG_(kFatal)
#define LOG_SYSERR JWT_LINT_TRANTOR_LOG_(kError)
#define LOG_RAW JWT_LINT_TRANTOR_LOG_(kInfo)
#define LOG_COMPACT_DEBUG LOG_DEBUG
#endif

#endif
