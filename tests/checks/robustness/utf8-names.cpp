// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Identifiers and texts beyond ASCII, and a zero-width character in a comment​.

#include <jwt-cpp/jwt.h>

std::string größe(const std::string &ключ) {
  return jwt::decode(ключ).get_payload_claim("rôle 角色").as_string(); // EXPECT: error jwt-unverified-token
}
const char *emoji = "🔑🔒";
const char8_t *u8 = u8"ключ";
const wchar_t *wide = L"ключ";
const char16_t *u16 = u"🔑";
