// RUN: %expect %s --rules=jwt-unpinned-algorithm
// The usual helper: a name to an algorithm. Who gives the name decides.

#include <jwt-cpp/jwt.h>

using Verifier = jwt::verifier<jwt::default_clock, jwt::traits::kazuho_picojson>;

static void allow(Verifier &verifier, const std::string &name, const std::string &key) {
  if (name == "HS256")
    verifier.allow_algorithm(jwt::algorithm::hs256{key});
  else if (name == "RS256")
    verifier.allow_algorithm(jwt::algorithm::rs256{key});
  else if (name == "ES256")
    verifier.allow_algorithm(jwt::algorithm::es256{key});
}

void byConfiguration(const std::string &token, const std::string &name, const std::string &key) {
  Verifier verifier = jwt::verify();
  allow(verifier, name, key);
  verifier.verify(jwt::decode(token));
}

void byHeader(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  Verifier verifier = jwt::verify();
  allow(verifier, decoded.get_algorithm(), key); // LIMIT: error jwt-unpinned-algorithm
  verifier.verify(decoded);
}

// An own algorithm type that is made by name.
struct Any {
  Any(const std::string &name, const std::string &key);
  void verify(const std::string &data, const std::string &signature, std::error_code &error) const;
  std::string name() const;
};

void ownType(const std::string &token, const std::string &key) {
  const auto decoded = jwt::decode(token);
  Verifier verifier = jwt::verify();
  verifier.allow_algorithm(Any{decoded.get_header_claim("alg").as_string(), key}); // LIMIT: error jwt-unpinned-algorithm
  verifier.verify(decoded);
}

void ownTypeByConfiguration(const std::string &token, const std::string &name, const std::string &key) {
  Verifier verifier = jwt::verify();
  verifier.allow_algorithm(Any{name, key});
  verifier.verify(jwt::decode(token));
}
