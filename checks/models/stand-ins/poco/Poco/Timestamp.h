// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/Timestamp.h> of Poco 1.11 to 1.15 where it is not installed: a point in time.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_TIMESTAMP_H
#define JWT_LINT_STAND_IN_POCO_TIMESTAMP_H

#include "Poco/Timespan.h"

#include <ctime>

namespace Poco {

class Timestamp {
public:
  using TimeVal = std::int64_t;
  using TimeDiff = std::int64_t;
  Timestamp();
  Timestamp(TimeVal microseconds);
  bool operator==(const Timestamp &other) const;
  bool operator!=(const Timestamp &other) const;
  bool operator<(const Timestamp &other) const;
  bool operator<=(const Timestamp &other) const;
  bool operator>(const Timestamp &other) const;
  bool operator>=(const Timestamp &other) const;
  Timestamp operator+(TimeDiff microseconds) const;
  Timestamp operator+(const Timespan &span) const;
  Timestamp operator-(TimeDiff microseconds) const;
  Timestamp operator-(const Timespan &span) const;
  TimeDiff operator-(const Timestamp &other) const;
  Timestamp &operator+=(TimeDiff microseconds);
  Timestamp &operator+=(const Timespan &span);
  std::time_t epochTime() const;
  TimeVal epochMicroseconds() const;
  TimeDiff elapsed() const;
  void update();
  static Timestamp fromEpochTime(std::time_t time);
};

} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_TIMESTAMP_H
