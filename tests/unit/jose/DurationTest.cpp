#include "jose/Duration.h"

#include <gtest/gtest.h>

#include <limits>

namespace jwtlint::jose {
namespace {

/// Seconds of a text whose bare numbers are seconds; -1 when it is no duration.
double seconds(std::string_view Text, Unit Default = Unit::Seconds) {
  const std::optional<Duration> D = parseDuration(Text, Default);
  return D ? D->Seconds : -1;
}

TEST(DurationTest, ABareNumberHasTheUnitOfItsSetting) {
  EXPECT_EQ(seconds("3600"), 3600);
  EXPECT_EQ(seconds("60", Unit::Minutes), 3600);
  EXPECT_EQ(seconds("3600000", Unit::Milliseconds), 3600);
  EXPECT_EQ(seconds("3600000000000", Unit::Nanoseconds), 3600);
  EXPECT_EQ(seconds("30", Unit::Days), 30 * 86400);
  EXPECT_EQ(seconds("0.5", Unit::Hours), 1800);
  EXPECT_EQ(seconds("0"), 0);
}

TEST(DurationTest, AUnitBeatsTheDefault) {
  EXPECT_EQ(seconds("15m", Unit::Milliseconds), 900);
  EXPECT_EQ(seconds("3600s", Unit::Hours), 3600);
  EXPECT_EQ(seconds("500ms"), 0.5);
  EXPECT_EQ(seconds("1w"), 7 * 86400);
  EXPECT_EQ(seconds("7 days"), 7 * 86400);
  EXPECT_EQ(seconds("1 Hour"), 3600);
  EXPECT_EQ(seconds("1y"), 365 * 86400);
  EXPECT_EQ(seconds("250\xc2\xb5s"), 0.00025);
}

TEST(DurationTest, UnitsAddUp) {
  EXPECT_EQ(seconds("1h30m"), 5400);
  EXPECT_EQ(seconds("1h0m0s"), 3600); // how Go prints an hour
  EXPECT_EQ(seconds("1 hour, 30 minutes"), 5400);
  EXPECT_EQ(seconds("minutes=5;hours=1"), 3900); // authentik
  EXPECT_EQ(seconds("days=30"), 30 * 86400);
}

TEST(DurationTest, ReadsIso8601) {
  EXPECT_EQ(seconds("PT15M"), 900);
  EXPECT_EQ(seconds("P30D"), 30 * 86400);
  EXPECT_EQ(seconds("P1DT12H"), 129600);
  EXPECT_EQ(seconds("PT0.5S"), 0.5);
  // The same letter is a month before the T and a minute after it.
  EXPECT_EQ(seconds("P1M"), 30 * 86400);
  EXPECT_EQ(seconds("PT1M"), 60);
  EXPECT_EQ(seconds("P"), -1);
  EXPECT_EQ(seconds("PT"), -1);
  EXPECT_EQ(seconds("P1DT"), -1);
  EXPECT_EQ(seconds("PT1S1H"), -1); // designators have an order
  EXPECT_EQ(seconds("P1H"), -1);    // hours belong behind the T
}

TEST(DurationTest, ReadsTimeSpans) {
  EXPECT_EQ(seconds("00:15:00"), 900);
  EXPECT_EQ(seconds("1.00:00:00"), 86400);
  EXPECT_EQ(seconds("01:30"), 5400);
  EXPECT_EQ(seconds("00:00:01.5"), 1.5);
  EXPECT_EQ(seconds("00:60:00"), -1);
  // To .NET these are 24 days, to everybody else one.
  EXPECT_EQ(seconds("24:00:00"), -1);
}

TEST(DurationTest, RefusesAndSaysWhatToWrite) {
  for (std::string_view Text : {"", " ", "never", "15x", "m", "1 2", "1h 2", "abc", "--1", ":",
                                "1:", "=", "hours=", "1e9", "0x10", "\xff\xfe", "1..5", "5M"}) {
    std::string Why;
    EXPECT_EQ(parseDuration(Text, Unit::Seconds, &Why), std::nullopt) << Text;
    EXPECT_NE(Why.find("write 15m or 900"), std::string::npos) << Text;
  }
}

TEST(DurationTest, LeavesNeverToTheCaller) {
  // To one system -1 is "no expiry", to another an error.
  std::string Why;
  EXPECT_EQ(parseDuration("-1", Unit::Seconds, &Why), std::nullopt);
  EXPECT_NE(Why.find("negative"), std::string::npos);
}

TEST(DurationTest, ALimitIsNotExceededByRounding) {
  EXPECT_EQ(parseDuration("3600000ms", Unit::Seconds)->wholeSeconds(), 3600);
  EXPECT_EQ(parseDuration("3600000000000ns", Unit::Seconds)->wholeSeconds(), 3600);
  // But by half a second it is.
  EXPECT_EQ(parseDuration("3600.5", Unit::Seconds)->wholeSeconds(), 3601);
}

TEST(DurationTest, SurvivesHostileText) {
  EXPECT_EQ(seconds(std::string(5'000'000, '9')), -1);
  EXPECT_EQ(parseDuration(std::string(100, '9'), Unit::Days)->wholeSeconds(), int64_t{1} << 62);
  EXPECT_EQ(seconds(std::string_view("15\0m", 4)), -1);
  EXPECT_EQ(seconds("99999999999999999999:00:00"), -1);
}

TEST(DurationTest, WritesForPeople) {
  EXPECT_EQ(formatDuration(30 * 86400), "30 days");
  EXPECT_EQ(formatDuration(86400), "1 day");
  EXPECT_EQ(formatDuration(5400), "1 h 30 min");
  EXPECT_EQ(formatDuration(900), "15 min");
  EXPECT_EQ(formatDuration(3601), "1 h 1 s"); // one second above a limit must show
  EXPECT_EQ(formatDuration(0), "0 s");
  EXPECT_EQ(formatDuration(-60), "-1 min");
  EXPECT_EQ(formatDuration(std::numeric_limits<int64_t>::min()).front(), '-');
}

} // namespace
} // namespace jwtlint::jose
