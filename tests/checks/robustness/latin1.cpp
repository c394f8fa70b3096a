// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token
// Latin-1: Grüße aus Köln. Invalid UTF-8 in comments, texts and characters.
#include <jwt-cpp/jwt.h>

const char *greeting = "Grüße";
const char *key(const std::string &n) { return n == "ü" ? "ÿþ" : ""; }

std::string role(const std::string &token) {
  return jwt::decode(token).get_payload_claim("rôle").as_string(); // EXPECT: error jwt-unverified-token
}
