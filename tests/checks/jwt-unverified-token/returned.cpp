// RUN: %expect %s --rules=jwt-unverified-token
// A function decodes, its caller verifies.

#include <jwt-cpp/jwt.h>
#include <memory>
#include <optional>

using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;

static Decoded parse(const std::string &header) { return jwt::decode(header.substr(7)); }

std::string user(const std::string &header, const std::string &key) {
  const auto decoded = parse(header);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}

static std::optional<Decoded> tryParse(const std::string &header) {
  try {
    return jwt::decode(header.substr(7));
  } catch (const std::exception &) {
    return std::nullopt;
  }
}

std::string maybeUser(const std::string &header, const std::string &key) {
  auto decoded = tryParse(header);
  if (!decoded)
    return {};
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(*decoded);
  return decoded->get_subject();
}

static std::unique_ptr<Decoded> allocate(const std::string &header) {
  return std::make_unique<Decoded>(jwt::decode(header));
}

std::string allocated(const std::string &header, const std::string &key) {
  auto decoded = allocate(header);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(*decoded);
  return decoded->get_subject();
}
