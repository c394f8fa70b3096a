// RUN: %expect %s --rules=jwt-missing-exp-validation
// jwt_decode never looks at exp: an expired token is accepted.

#include <ctime>
#include <jwt.h>

using Bytes = const unsigned char *;

bool never(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0; // EXPECT: error jwt-missing-exp-validation
}

bool compared(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  return jwt_get_grant_int(jwt, "exp") > static_cast<long>(std::time(nullptr));
}

static bool expired(jwt_t *jwt) { return jwt_get_grant_int(jwt, "exp") <= static_cast<long>(std::time(nullptr)); }
bool comparedByHelper(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0 && !expired(jwt);
}

// The validator has a clock.
bool validated(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0)
    return false;
  jwt_valid_new(&valid, JWT_ALG_HS256);
  jwt_valid_set_now(valid, std::time(nullptr));
  return jwt_validate(jwt, valid) == 0;
}

// It has none: exp is not looked at.
bool validatedWithoutClock(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  jwt_valid_t *valid = nullptr;
  if (jwt_decode(&jwt, token, key, length) != 0) // EXPECT: error jwt-missing-exp-validation
    return false;
  jwt_valid_new(&valid, JWT_ALG_HS256);
  jwt_valid_add_grant(valid, "iss", "auth");
  return jwt_validate(jwt, valid) == 0;
}

// Without a key nothing is verified at all; that is jwt-unverified-token.
long peek(const char *token) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, nullptr, 0) ? 0 : jwt_get_grant_int(jwt, "iat");
}

// The decoded token is handed to the caller, who compares.
static jwt_t *decode(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) == 0 ? jwt : nullptr;
}
bool callerCompares(const char *token, Bytes key, int length) {
  jwt_t *jwt = decode(token, key, length);
  return jwt && jwt_get_grant_int(jwt, "exp") > static_cast<long>(std::time(nullptr));
}
