// RUN: %expect %s --rules=jwt-missing-iss-validation
// Whoever has the key may issue: test systems, other tenants, other services.

#include <jwt-cpp/jwt.h>
#include <map>

std::string key();

void without(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_audience("orders").verify(jwt::decode(token)); // EXPECT: warning jwt-missing-iss-validation
}

void required(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_issuer("auth").verify(jwt::decode(token));
}

void byName(const std::string &token) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  verifier.with_claim("iss", jwt::claim(std::string("auth")));
  verifier.verify(jwt::decode(token));
}

void sometimes(const std::string &token, bool strict) {
  auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::es256{key()});
  if (strict)
    verifier.with_issuer("auth");
  verifier.verify(jwt::decode(token));
}

bool comparedAfter(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return decoded.get_issuer() == "auth";
}

bool comparedBefore(const std::string &token) {
  auto decoded = jwt::decode(token);
  if (decoded.get_issuer() != "auth")
    return false;
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).verify(decoded);
  return true;
}

// The key is found by the issuer: a token of another one fails its signature.
void keyOfIssuer(const std::string &token, const std::map<std::string, std::string> &keys) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{keys.at(decoded.get_issuer())}).verify(decoded);
}

// A kid names a key, not an issuer.
void keyOfKid(const std::string &token, const std::map<std::string, std::string> &keys) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{keys.at(decoded.get_key_id())}).verify(decoded); // EXPECT: warning jwt-missing-iss-validation
}

// Whatever the token says, it says of itself.
void tokensOwn(const std::string &token) {
  auto decoded = jwt::decode(token);
  jwt::verify().allow_algorithm(jwt::algorithm::es256{key()}).with_issuer(decoded.get_issuer()).verify(decoded); // LIMIT: warning jwt-missing-iss-validation
}
