// Part of jwt-lint, under the Apache License v2.0 with LLVM Exceptions.
// Stands in for <trantor/utils/Date.h> of trantor 1.x where it is not installed. C++17, as drogon
// itself. Declarations only: enough for an application's calls to resolve, nothing to link with.
// API: https://github.com/an-tao/trantor

#ifndef JWT_LINT_STAND_IN_TRANTOR_UTILS_DATE_H
#define JWT_LINT_STAND_IN_TRANTOR_UTILS_DATE_H

#include <cstdint>
#include <string>

#if __cplusplus >= 201703L
#define MICRO_SECONDS_PER_SEC 1000000LL
namespace trantor {
class Date {
public:
  Date();
  explicit Date(int64_t microSec);
  Date(unsigned int year, unsigned int month, unsigned int day, unsigned int hour = 0,
       unsigned int minute = 0, unsigned int second = 0, unsigned int microSecond = 0);
  static const Date now();
  static const Date date();
  static Date fromDbStringLocal(const std::string &datetime);
  static Date fromDbString(const std::string &datetime);
  const Date after(double second) const;
  const Date roundSecond() const;
  const Date roundDay() const;
  int64_t microSecondsSinceEpoch() const;
  int64_t secondsSinceEpoch() const;
  struct tm tmStruct() const;
  std::string toFormattedString(bool showMicroseconds) const;
  std::string toFormattedStringLocal(bool showMicroseconds) const;
  std::string toCustomFormattedString(const std::string &fmtStr,
                                      bool showMicroseconds = false) const;
  std::string toCustomFormattedStringLocal(const std::string &fmtStr,
                                           bool showMicroseconds = false) const;
  std::string toDbStringLocal() const;
  std::string toDbString() const;
  bool operator==(const Date &date) const;
  bool operator!=(const Date &date) const;
  bool operator<(const Date &date) const;
  bool operator>(const Date &date) const;
  bool operator<=(const Date &date) const;
  bool operator>=(const Date &date) const;
};
} // namespace trantor
#endif

#endif
