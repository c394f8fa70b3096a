// RUN: %expect %s --rules=jwt-missing-exp-validation
// jwt-cpp checks exp when the token has one. A token without it passes: a note.

#include <jwt-cpp/jwt.h>

std::string key();

void ifPresent(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(jwt::decode(token)); // EXPECT: note jwt-missing-exp-validation
}

// A general leeway does not make it mandatory.
void leeway(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).leeway(30); // EXPECT: note jwt-missing-exp-validation
  verifier.verify(jwt::decode(token));
}

// From 0.5.2 on a leeway of its own does, and 0 is one.
void required(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).expires_at_leeway(0).verify(jwt::decode(token));
}

void requiredLater(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  verifier.expires_at_leeway(60);
  verifier.verify(jwt::decode(token));
}

// get_expires_at throws when the claim is absent.
bool read(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(decoded);
  return decoded.get_expires_at() > std::chrono::system_clock::now();
}

bool refusedWithout(const std::string &token) {
  auto decoded = jwt::decode(token);
  if (!decoded.has_expires_at())
    return false;
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(decoded);
  return true;
}

bool refusedByName(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(decoded);
  return decoded.has_payload_claim("exp");
}

// get_payload_claim throws when the claim is absent.
bool readWhenPresent(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(decoded);
  return decoded.get_payload_claim("exp").as_date() > std::chrono::system_clock::now();
}

// Other claims are none.
void others(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).issued_at_leeway(5).not_before_leeway(5).verify(jwt::decode(token)); // EXPECT: note jwt-missing-exp-validation
}

// Never run.
void unused() { auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}); }
