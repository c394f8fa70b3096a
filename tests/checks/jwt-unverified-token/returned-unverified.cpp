// RUN: %expect %s --rules=jwt-unverified-token
// The same, and no caller verifies.

#include <jwt-cpp/jwt.h>
#include <optional>

using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

static Decoded parse(const std::string &header) { return jwt::decode(header.substr(7)); } // EXPECT: error jwt-unverified-token
std::string user(const std::string &header) { return parse(header).get_subject(); }

static std::optional<Decoded> tryParse(const std::string &header) {
  try {
    return jwt::decode(header.substr(7)); // EXPECT: error jwt-unverified-token
  } catch (const std::exception &) {
    return std::nullopt;
  }
}
std::string maybeUser(const std::string &header) {
  auto decoded = tryParse(header);
  return decoded ? decoded->get_subject() : std::string();
}

static bool parseInto(const std::string &header, std::string &subject) {
  auto decoded = jwt::decode(header); // EXPECT: error jwt-unverified-token
  subject = decoded.get_subject();
  return true;
}
bool login(const std::string &header, std::string &subject) { return parseInto(header, subject); }
