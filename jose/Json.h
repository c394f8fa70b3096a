//===- jose/Json.h - JSON from untrusted text -----------------------------===//
//
// The one place of this library that meets the JSON parser. Parsing never throws,
// and size and nesting are bounded before the parser sees the text.
//
// For use inside jose/ only: headers that others include do not show the JSON type.
//
//===----------------------------------------------------------------------===//

#ifndef JWTLINT_JOSE_JSON_H
#define JWTLINT_JOSE_JSON_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace jwtlint::jose {

inline constexpr size_t MaxJsonSize = size_t{1} << 20;
inline constexpr unsigned MaxJsonDepth = 64;

/// A JSON object, or nullopt with the reason in \p Why. The reason contains nothing of
/// the text.
std::optional<nlohmann::json> parseJsonObject(std::string_view Text, std::string *Why);

/// The string member \p Name of \p Object; nullopt when it is missing or no string.
std::optional<std::string> stringMember(const nlohmann::json &Object, const char *Name);

/// Sets \p Why when somebody wants to know, and returns nullopt for the caller to return.
inline std::nullopt_t because(std::string *Why, std::string_view Reason) {
  if (Why)
    Why->assign(Reason);
  return std::nullopt;
}

} // namespace jwtlint::jose

#endif // JWTLINT_JOSE_JSON_H
