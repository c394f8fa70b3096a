// RUN: %expect %s --rules=jwt-none-algorithm
// A verifier that allows none, however the object gets there.

#include <jwt-cpp/jwt.h>

std::string key();

void chain(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode(token)); // EXPECT: error jwt-none-algorithm
}

void besideAnother(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}

// A debug switch is one variable away from production.
void behindSwitch(const std::string &token, bool debug) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()});
  if (debug)
    verifier.allow_algorithm(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}

void fromVariable(const std::string &token) {
  const jwt::algorithm::none unsignedTokens;
  const auto again = jwt::algorithm::none();
  auto verifier = jwt::verify();
  verifier.allow_algorithm(unsignedTokens); // EXPECT: error jwt-none-algorithm
  verifier.allow_algorithm(again);          // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}

// Nothing allowed: the library refuses every token, unsigned ones too.
void nothingAllowed(const std::string &token) { jwt::verify().verify(jwt::decode(token)); }

// Looked at in order to refuse it.
void refused(const std::string &token) {
  const auto decoded = jwt::decode(token);
  if (decoded.get_algorithm() == "none")
    throw std::runtime_error("unsigned");
  jwt::verify().allow_algorithm(jwt::algorithm::hs256{key()}).verify(decoded);
}

// The text is no algorithm.
std::string other(const std::string &user) {
  return jwt::create()
      .set_subject(user)
      .set_payload_claim("role", jwt::claim(std::string("none")))
      .sign(jwt::algorithm::hs256{key()});
}
