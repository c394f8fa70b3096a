// RUN: %expect %s --rules=jwt-unverified-token
// Decoding is base64 and JSON; it works on whatever an attacker wrote.

#include <jwt-cpp/jwt.h>

bool isAdmin(const std::string &token) {
  return jwt::decode(token).get_payload_claim("role").as_string() == "admin"; // EXPECT: error jwt-unverified-token
}

std::string user(const std::string &token) {
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

int tenant(const std::string &token) {
  const auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  if (!decoded.has_payload_claim("tenant"))
    return 0;
  return static_cast<int>(decoded.get_payload_claim("tenant").as_integer());
}

// exp is no proof of anything.
std::string onlyFresh(const std::string &token) {
  const auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  if (decoded.get_expires_at() < std::chrono::system_clock::now())
    throw std::runtime_error("expired");
  return decoded.get_subject();
}

void all(const std::string &token, std::map<std::string, std::string> &claims) {
  auto decoded = jwt::decode(token); // EXPECT: error jwt-unverified-token
  for (auto &claim : decoded.get_payload_json())
    claims[claim.first] = claim.second.to_str();
}

std::string byConstructor(const std::string &token) {
  jwt::decoded_jwt<jwt::traits::kazuho_picojson> decoded{token}; // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}

std::string verified(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}

// Reading first and verifying then is fine, as long as failure throws.
std::string readFirst(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  const std::string subject = decoded.get_subject();
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key}).verify(decoded);
  return subject;
}

// Never looked at.
bool wellFormed(const std::string &token) {
  try {
    jwt::decode(token);
    return true;
  } catch (const std::exception &) {
    return false;
  }
}
