// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// `using namespace jwt` beside own functions called verify, decode and create.

#include <jwt-cpp/jwt.h>

using namespace jwt;

struct Mail {
  std::string get_subject() const;
  bool verify(int level) const;
};
Mail decode(const char *text, int length);
bool verify(const Mail &mail);
Mail create(int kind);

std::string subjectOfMail(const char *text) { return decode(text, 5).get_subject(); }
bool checkMail(const char *text) { return verify(decode(text, 5)) && create(1).verify(2); }

// These are the library's.
std::string unverified(const std::string &token) {
  return jwt::decode(token).get_subject(); // EXPECT: error jwt-unverified-token
}
std::string unqualified(const std::string &token) {
  auto decoded = decode<traits::kazuho_picojson>(token); // EXPECT: error jwt-unverified-token
  return decoded.get_subject();
}
void unsignedAllowed(const std::string &token) {
  auto verifier = verify<traits::kazuho_picojson>();
  verifier.allow_algorithm(algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}
std::string verified(const std::string &token, const std::string &key) {
  auto decoded = decode<traits::kazuho_picojson>(token);
  verify<traits::kazuho_picojson>().allow_algorithm(algorithm::es256{key}).verify(decoded);
  return decoded.get_subject();
}
