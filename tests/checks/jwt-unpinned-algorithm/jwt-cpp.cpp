// RUN: %expect %s --rules=jwt-unpinned-algorithm
// The sender writes the header: it must not choose how it is checked.

#include <jwt-cpp/jwt.h>

// One text is the key of both families: whoever has the public key signs HS256.
void chooses(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  auto verifier = jwt::verify();
  if (decoded.get_algorithm() == "HS256") verifier.allow_algorithm(jwt::algorithm::hs256{key}); else verifier.allow_algorithm(jwt::algorithm::rs256(key)); // LIMIT: error jwt-unpinned-algorithm
  verifier.verify(decoded);
}

// Each algorithm has a key of its own. That is an allow-list of two.
void chosenBetweenKeys(const std::string &token, const std::string &secret, const std::string &pem) {
  const auto decoded = jwt::decode(token);
  auto verifier = jwt::verify();
  if (decoded.get_algorithm() == "HS256")
    verifier.allow_algorithm(jwt::algorithm::hs256{secret});
  else
    verifier.allow_algorithm(jwt::algorithm::rs256(pem));
  verifier.verify(decoded);
}

void pinned(const std::string &token, const std::string &key) {
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(key)).verify(jwt::decode(token));
}

// Read to refuse what is not expected, and to count.
void refused(const std::string &token, const std::string &key, std::map<std::string, int> &seen) {
  const auto decoded = jwt::decode(token);
  ++seen[decoded.get_algorithm()];
  if (decoded.get_algorithm() != "RS256")
    throw std::runtime_error("algorithm " + decoded.get_algorithm());
  jwt::verify().allow_algorithm(jwt::algorithm::rs256(key)).verify(decoded);
}

// The kid finds the key; the table says the algorithm.
struct Key {
  std::string pem;
  bool elliptic;
};
void byKid(const std::string &token, const std::map<std::string, Key> &keys) {
  const auto decoded = jwt::decode(token);
  const Key &key = keys.at(decoded.get_key_id());
  auto verifier = jwt::verify();
  if (key.elliptic)
    verifier.allow_algorithm(jwt::algorithm::es256(key.pem));
  else
    verifier.allow_algorithm(jwt::algorithm::rs256(key.pem));
  verifier.verify(decoded);
}

// Nothing is allowed: everything is refused.
void nothing(const std::string &token) { jwt::verify().verify(jwt::decode(token)); }
