// RUN: %expect %s --rules=jwt-missing-aud-validation
// The audience is compared by hand.

#include <jwt-cpp/jwt.h>

using Decoded = jwt::decoded_jwt<jwt::traits::kazuho_picojson>;
std::string key();

bool getter(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return decoded.get_audience().count("orders") > 0;
}

bool byName(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return decoded.get_payload_claim("aud").as_string() == "orders";
}

bool before(const std::string &token) {
  auto decoded = jwt::decode(token);
  if (decoded.get_audience() != std::set<std::string>{"orders"})
    return false;
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return true;
}

static bool forUs(const Decoded &decoded) { return decoded.get_audience().count("orders") > 0; }
bool byHelper(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return forUs(decoded);
}

static Decoded verified(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return decoded;
}
bool byCaller(const std::string &token) { return verified(token).get_audience().count("orders") > 0; }

// The text is decoded twice; what is compared is the claim of the same token.
bool decodedTwice(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(jwt::decode(token));
  auto decoded = jwt::decode(token);
  return decoded.get_audience().count("orders") > 0;
}

// Of another token.
bool ofAnother(const std::string &token, const std::string &other) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded); // EXPECT: error jwt-missing-aud-validation
  return jwt::decode(other).get_audience().count("orders") > 0;
}

// That it is there says nothing.
bool onlyPresent(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded); // EXPECT: error jwt-missing-aud-validation
  return decoded.has_audience();
}
