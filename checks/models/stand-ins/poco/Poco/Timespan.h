// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <Poco/Timespan.h> of Poco 1.11 to 1.15 where it is not installed: a length of time.
// Declarations only. API: https://docs.pocoproject.org/current/

#ifndef JWT_LINT_STAND_IN_POCO_TIMESPAN_H
#define JWT_LINT_STAND_IN_POCO_TIMESPAN_H

#include <cstdint>

namespace Poco {

class Timespan {
public:
  using TimeDiff = std::int64_t;
  Timespan();
  Timespan(TimeDiff microseconds);
  Timespan(long seconds, long microseconds);
  Timespan(int days, int hours, int minutes, int seconds, int microseconds);
  int days() const;
  int totalSeconds() const;
  TimeDiff totalMicroseconds() const;
};

} // namespace Poco

#endif // JWT_LINT_STAND_IN_POCO_TIMESPAN_H
