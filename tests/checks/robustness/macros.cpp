// RUN: %expect %s --rules=jwt-none-algorithm,jwt-unverified-token

// Macros around everything. A finding stands where the macro is used.

#include <jwt-cpp/jwt.h>

#define TRY(expression) \
  do { \
    try { \
      expression; \
    } catch (const std::exception &e) { \
      return {}; \
    } \
  } while (0)
#define CONCAT(a, b) a##b
#define LIBRARY jwt
#define CLAIM(token, name) LIBRARY::decode(token).get_payload_claim(#name).as_string()
#define ALLOW(verifier, algorithm) (verifier).CONCAT(allow_, algorithm)
#define CHECK(token, key) \
  LIBRARY::verify().allow_algorithm(LIBRARY::algorithm::es256{key}).verify(LIBRARY::decode(token))
#define FUNCTION(name) std::string name(const std::string &token)

FUNCTION(role) { return CLAIM(token, role); } // EXPECT: error jwt-unverified-token

std::string verified(const std::string &token, const std::string &key) {
  TRY(CHECK(token, key));
  return CLAIM(token, role);
}

void allow(const std::string &token) {
  auto verifier = jwt::verify();
  ALLOW(verifier, algorithm)(jwt::algorithm::none{}); // EXPECT: error jwt-none-algorithm
  verifier.verify(jwt::decode(token));
}

#ifdef NOT_DEFINED
void inactive(const std::string &token) {
  jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(jwt::decode(token));
}
#endif
#if 0
this is no code at all ' " {
#endif
