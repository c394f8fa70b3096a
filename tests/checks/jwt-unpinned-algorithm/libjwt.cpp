// RUN: %expect %s --rules=jwt-unpinned-algorithm
// jwt_decode takes the algorithm from the header: with a public key as the key,
// HS256 with the bytes of that key is accepted.

#include <cstdio>
#include <jwt.h>
#include <string>

using Bytes = const unsigned char *;

bool unpinned(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0; // EXPECT: error jwt-unpinned-algorithm
}

bool compared(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  return jwt_get_alg(jwt) == JWT_ALG_RS256;
}

bool switched(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  switch (jwt_get_alg(jwt)) {
  case JWT_ALG_ES256:
  case JWT_ALG_ES384:
    return true;
  default:
    return false;
  }
}

static bool expected(jwt_t *jwt) { return jwt_get_alg(jwt) == JWT_ALG_RS256; }

bool comparedByHelper(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0 && expected(jwt);
}

// To print it is not to compare it.
bool printed(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0) // EXPECT: error jwt-unpinned-algorithm
    return false;
  std::printf("algorithm %d\n", jwt_get_alg(jwt));
  return true;
}

// The validator compares the algorithm that it was made with.
bool validated(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  jwt_valid_new(&valid, JWT_ALG_RS256);
  return jwt_validate(jwt, valid) == 0;
}

// A validator for another token helps nothing.
bool validatedOther(const char *token, const char *other, Bytes key, int length) {
  jwt_t *jwt = nullptr, *second = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)   // EXPECT: error jwt-unpinned-algorithm
    return false;
  if (jwt_decode(&second, other, key, length) != 0)
    return false;
  jwt_valid_new(&valid, JWT_ALG_RS256);
  return jwt_validate(second, valid) == 0;
}

// By reference through a wrapper that owns the handle.
class Token {
public:
  Token(const char *text, Bytes key, int length) { good_ = jwt_decode(&jwt_, text, key, length) == 0; }
  bool good() const { return good_ && jwt_get_alg(jwt_) == JWT_ALG_ES256; }
  ~Token() { jwt_free(jwt_); }

private:
  jwt_t *jwt_ = nullptr;
  bool good_ = false;
};

// Without a key nothing is verified; that is jwt-unverified-token.
const char *peek(const char *token) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, nullptr, 0) ? nullptr : jwt_get_grant(jwt, "sub");
}
