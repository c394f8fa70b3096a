//===- jose/Duration.h - Durations as configuration writes them -----------===//
//
// Reads the notations in which token lifetimes, leeways and cache times appear:
//
//   3600, 0.5                  a number, in the unit that the setting has
//   15m, 1h30m, 500ms, 7 days  numbers with units (Go, systemd, nginx, npm `ms`)
//   minutes=5;hours=1          units with numbers (authentik)
//   PT15M, P30D, P1DT12H       ISO 8601, where a month is 30 days and a year 365
//   00:15:00, 1.00:00:00       .NET TimeSpan: [days.]hours:minutes[:seconds]
//
// Words for "never", and the -1 or 0 that some systems use for it, mean different
// things to different systems; they are left to the caller, and a negative number is
// not a duration. Nor is a text that two systems read differently: a bare `M` (month or
// minute), and more than 23 hours before a colon (days to .NET).
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_DURATION_H
#define JWTLINT_JOSE_DURATION_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jwtlint::jose {

enum class Unit { Nanoseconds, Milliseconds, Seconds, Minutes, Hours, Days };

struct Duration {
  /// Finite and not negative.
  double Seconds = 0;

  /// Rounded up, so that a limit of 3600 s is exceeded by 3600.5 s; at most 2^62.
  int64_t wholeSeconds() const;
};

/// How many seconds one \p U is.
double secondsPer(Unit U);

/// Reads \p Text; a number without a unit counts in \p DefaultUnit. Nullopt when it is
/// no duration, with the reason in \p Why, which ends in what to write instead.
std::optional<Duration> parseDuration(std::string_view Text, Unit DefaultUnit,
                                      std::string *Why = nullptr);

/// For people: "30 days", "1 h 30 min", "15 min", "1 day 1 s", "0 s". Exact.
std::string formatDuration(int64_t Seconds);

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_DURATION_H
