#include "jose/Duration.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace jwtlint::jose {

namespace {

constexpr double Minute = 60;
constexpr double Hour = 3600;
constexpr double Day = 86400;

/// No setting needs more, and a longer text is no duration.
constexpr size_t MaxLength = 128;

struct NamedUnit {
  std::string_view Name;
  double Seconds;
};

constexpr std::array<NamedUnit, 43> Units{{
    {"ns", 1e-9},
    {"nanosecond", 1e-9},
    {"nanoseconds", 1e-9},
    {"us", 1e-6},
    {"\xc2\xb5s", 1e-6},
    {"\xce\xbcs", 1e-6},
    {"microsecond", 1e-6},
    {"microseconds", 1e-6},
    {"ms", 1e-3},
    {"msec", 1e-3},
    {"msecs", 1e-3},
    {"millis", 1e-3},
    {"millisecond", 1e-3},
    {"milliseconds", 1e-3},
    {"s", 1},
    {"sec", 1},
    {"secs", 1},
    {"second", 1},
    {"seconds", 1},
    {"m", Minute},
    {"min", Minute},
    {"mins", Minute},
    {"minute", Minute},
    {"minutes", Minute},
    {"h", Hour},
    {"hr", Hour},
    {"hrs", Hour},
    {"hour", Hour},
    {"hours", Hour},
    {"d", Day},
    {"day", Day},
    {"days", Day},
    {"w", 7 * Day},
    {"wk", 7 * Day},
    {"week", 7 * Day},
    {"weeks", 7 * Day},
    {"month", 30 * Day},
    {"months", 30 * Day},
    {"y", 365 * Day},
    {"yr", 365 * Day},
    {"yrs", 365 * Day},
    {"year", 365 * Day},
    {"years", 365 * Day},
}};

bool isDigit(char C) { return C >= '0' && C <= '9'; }

bool isUnitChar(char C) {
  return (C >= 'a' && C <= 'z') || (C >= 'A' && C <= 'Z') || static_cast<unsigned char>(C) >= 0x80;
}

char lower(char C) { return C >= 'A' && C <= 'Z' ? static_cast<char>(C - 'A' + 'a') : C; }

std::string_view trimmed(std::string_view Text) {
  constexpr std::string_view Blanks = " \t\r\n";
  const size_t First = Text.find_first_not_of(Blanks);
  if (First == std::string_view::npos)
    return {};
  return Text.substr(First, Text.find_last_not_of(Blanks) - First + 1);
}

/// Consumes the text from left to right; every `take` leaves it alone on failure.
class Reader {
public:
  explicit Reader(std::string_view Text) : Rest(Text) {}

  bool done() const { return Rest.empty(); }
  char peek() const { return Rest.empty() ? '\0' : Rest.front(); }

  bool take(char C) {
    if (lower(peek()) != C || Rest.empty())
      return false;
    Rest.remove_prefix(1);
    return true;
  }

  void skip(std::string_view Chars) {
    Rest.remove_prefix(std::min(Rest.find_first_not_of(Chars), Rest.size()));
  }

  std::optional<double> takeNumber() {
    if (!isDigit(peek()) && peek() != '.')
      return std::nullopt;
    size_t Size = 0;
    while (Size < Rest.size() && (isDigit(Rest[Size]) || Rest[Size] == '.'))
      ++Size;
    double Value = 0;
    const char *End = Rest.data() + Size;
    const auto Result = std::from_chars(Rest.data(), End, Value, std::chars_format::fixed);
    if (Result.ec != std::errc() || Result.ptr != End)
      return std::nullopt;
    Rest.remove_prefix(Size);
    return Value;
  }

  std::optional<int> takeInteger(size_t MaxDigits) {
    size_t Size = 0;
    while (Size < Rest.size() && isDigit(Rest[Size]))
      ++Size;
    int Value = 0;
    if (Size == 0 || Size > MaxDigits ||
        std::from_chars(Rest.data(), Rest.data() + Size, Value).ec != std::errc())
      return std::nullopt;
    Rest.remove_prefix(Size);
    return Value;
  }

  std::string_view takeWord() {
    size_t Size = 0;
    while (Size < Rest.size() && isUnitChar(Rest[Size]))
      ++Size;
    const std::string_view Word = Rest.substr(0, Size);
    Rest.remove_prefix(Size);
    return Word;
  }

private:
  std::string_view Rest;
};

std::optional<double> unitNamed(std::string_view Name) {
  // To nginx `M` is a month, to others a minute.
  if (Name == "M")
    return std::nullopt;
  std::string Folded(Name);
  std::transform(Folded.begin(), Folded.end(), Folded.begin(), lower);
  for (const NamedUnit &U : Units)
    if (U.Name == Folded)
      return U.Seconds;
  return std::nullopt;
}

/// "1h30m", "7 days", "1 hour, 30 minutes".
std::optional<double> parseWithUnits(std::string_view Text) {
  Reader R(Text);
  double Seconds = 0;
  do {
    const std::optional<double> Number = R.takeNumber();
    R.skip(" \t");
    const std::optional<double> Scale = unitNamed(R.takeWord());
    if (!Number || !Scale)
      return std::nullopt;
    Seconds += *Number * *Scale;
    R.skip(" \t,");
  } while (!R.done());
  return Seconds;
}

/// "minutes=5;hours=1".
std::optional<double> parseAssignments(std::string_view Text) {
  Reader R(Text);
  double Seconds = 0;
  do {
    const std::optional<double> Scale = unitNamed(R.takeWord());
    if (!Scale || !R.take('='))
      return std::nullopt;
    const std::optional<double> Number = R.takeNumber();
    if (!Number)
      return std::nullopt;
    Seconds += *Number * *Scale;
    R.skip("; ");
  } while (!R.done());
  return Seconds;
}

/// "P1DT12H"; the designators must come in order, each at most once.
std::optional<double> parseIso(std::string_view Text) {
  Reader R(Text);
  if (!R.take('p'))
    return std::nullopt;
  constexpr std::array<NamedUnit, 4> DateUnits{
      {{"y", 365 * Day}, {"m", 30 * Day}, {"w", 7 * Day}, {"d", Day}}};
  constexpr std::array<NamedUnit, 3> TimeUnits{{{"h", Hour}, {"m", Minute}, {"s", 1}}};
  double Seconds = 0;
  bool Any = false;
  const auto TakeParts = [&](const auto &Designators) {
    size_t Next = 0;
    while (std::optional<double> Number = R.takeNumber()) {
      while (Next < Designators.size() && !R.take(Designators[Next].Name.front()))
        ++Next;
      if (Next == Designators.size())
        return false;
      Seconds += *Number * Designators[Next++].Seconds;
      Any = true;
    }
    return true;
  };
  if (!TakeParts(DateUnits))
    return std::nullopt;
  if (R.take('t') && (R.done() || !TakeParts(TimeUnits)))
    return std::nullopt;
  return Any && R.done() ? std::optional(Seconds) : std::nullopt;
}

/// "[days.]hours:minutes[:seconds[.fraction]]".
std::optional<double> parseTimeSpan(std::string_view Text) {
  Reader R(Text);
  int Days = 0;
  std::optional<int> Hours = R.takeInteger(8);
  if (Hours && R.take('.')) {
    Days = *Hours;
    Hours = R.takeInteger(2);
  }
  if (!Hours || *Hours > 23 || !R.take(':'))
    return std::nullopt;
  const std::optional<int> Minutes = R.takeInteger(2);
  if (!Minutes || *Minutes > 59)
    return std::nullopt;
  double Seconds = 0;
  if (R.take(':')) {
    const std::optional<double> Number = R.takeNumber();
    if (!Number || *Number >= 60)
      return std::nullopt;
    Seconds = *Number;
  }
  if (!R.done())
    return std::nullopt;
  return Days * Day + *Hours * Hour + *Minutes * Minute + Seconds;
}

std::optional<double> parseNumber(std::string_view Text, Unit DefaultUnit) {
  Reader R(Text);
  const std::optional<double> Number = R.takeNumber();
  if (!Number || !R.done())
    return std::nullopt;
  return *Number * secondsPer(DefaultUnit);
}

/// Binary fractions turn 3600000 ms into a little more than 3600 s, which a limit of
/// 3600 s would refuse.
double snapped(double Seconds) {
  const double Whole = std::round(Seconds);
  return std::abs(Seconds - Whole) < 1e-10 * std::max(1.0, Whole) ? Whole : Seconds;
}

std::optional<Duration> fail(std::string *Why, std::string_view Reason) {
  if (Why)
    Why->assign(Reason);
  return std::nullopt;
}

} // namespace

int64_t Duration::wholeSeconds() const {
  constexpr auto Limit = int64_t{1} << 62;
  const double Rounded = std::ceil(Seconds);
  return Rounded >= static_cast<double>(Limit) ? Limit : static_cast<int64_t>(Rounded);
}

double secondsPer(Unit U) {
  switch (U) {
  case Unit::Nanoseconds:
    return 1e-9;
  case Unit::Milliseconds:
    return 1e-3;
  case Unit::Seconds:
    return 1;
  case Unit::Minutes:
    return Minute;
  case Unit::Hours:
    return Hour;
  case Unit::Days:
    return Day;
  }
  return 1;
}

std::optional<Duration> parseDuration(std::string_view Text, Unit DefaultUnit, std::string *Why) {
  Text = trimmed(Text);
  if (Text.empty())
    return fail(Why, "empty; write 15m or 900");
  if (Text.size() > MaxLength)
    return fail(Why, "too long for a duration; write 15m or 900");
  if (Text.front() == '-')
    return fail(Why, "negative; write 15m or 900");
  std::optional<double> Seconds = parseNumber(Text, DefaultUnit);
  if (!Seconds)
    Seconds = parseIso(Text);
  if (!Seconds)
    Seconds = parseWithUnits(Text);
  if (!Seconds)
    Seconds = parseTimeSpan(Text);
  if (!Seconds)
    Seconds = parseAssignments(Text);
  if (!Seconds)
    return fail(Why, "not a duration; write 15m or 900");
  if (!std::isfinite(*Seconds))
    return fail(Why, "too large for a duration; write 15m or 900");
  return Duration{snapped(*Seconds)};
}

std::string formatDuration(int64_t Seconds) {
  // The magnitude of the least integer is not an int64_t.
  uint64_t Rest =
      Seconds < 0 ? uint64_t{0} - static_cast<uint64_t>(Seconds) : static_cast<uint64_t>(Seconds);
  std::string Text;
  const auto Add = [&](uint64_t Size, std::string_view One, std::string_view Many) {
    const uint64_t Count = Rest / Size;
    Rest %= Size;
    if (Count != 0)
      Text += fmt::format("{}{} {}", Text.empty() ? "" : " ", Count, Count == 1 ? One : Many);
  };
  Add(86400, "day", "days");
  Add(3600, "h", "h");
  Add(60, "min", "min");
  Add(1, "s", "s");
  if (Text.empty())
    return "0 s";
  return Seconds < 0 ? "-" + Text : Text;
}

} // namespace jwtlint::jose
