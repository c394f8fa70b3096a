#include "jose/Json.h"

#include <algorithm>

namespace jwtlint::jose {

namespace {

/// The deepest nesting of brackets outside strings.
unsigned nestingOf(std::string_view Text) {
  unsigned Depth = 0;
  unsigned Deepest = 0;
  bool InString = false;
  for (size_t I = 0; I < Text.size(); ++I) {
    const char C = Text[I];
    if (InString && C == '\\')
      ++I;
    else if (C == '"')
      InString = !InString;
    else if (!InString && (C == '{' || C == '['))
      Deepest = std::max(Deepest, ++Depth);
    else if (!InString && (C == '}' || C == ']') && Depth > 0)
      --Depth;
  }
  return Deepest;
}

} // namespace

std::optional<nlohmann::json> parseJsonObject(std::string_view Text, std::string *Why) {
  if (Text.size() > MaxJsonSize)
    return because(Why, "too large");
  if (nestingOf(Text) > MaxJsonDepth)
    return because(Why, "nested too deeply");
  nlohmann::json Value =
      nlohmann::json::parse(Text.begin(), Text.end(), nullptr, /*allow_exceptions=*/false);
  if (Value.is_discarded())
    return because(Why, "not valid JSON");
  if (!Value.is_object())
    return because(Why, "not a JSON object");
  return Value;
}

std::optional<std::string> stringMember(const nlohmann::json &Object, const char *Name) {
  const auto It = Object.find(Name);
  if (It == Object.end() || !It->is_string())
    return std::nullopt;
  return It->get_ref<const std::string &>();
}

} // namespace jwtlint::jose
