// RUN: %expect %s --rules=jwt-unverified-token
// jwt_decode without a key, or with a key of length 0, verifies nothing.

#include <cstdlib>
#include <cstring>
#include <jwt.h>
#include <string>

using Bytes = const unsigned char *;

const char *noKey(const char *token) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, nullptr, 0) ? nullptr : jwt_get_grant(jwt, "sub"); // EXPECT: error jwt-unverified-token
}

const char *noLength(const char *token, Bytes key) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, key, 0) != 0) // EXPECT: error jwt-unverified-token
    return nullptr;
  return jwt_get_grant(jwt, "sub");
}

char *wholePayload(const char *token) {
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, NULL, 0) != 0) // EXPECT: error jwt-unverified-token
    return nullptr;
  return jwt_get_grants_json(jwt, nullptr);
}

// Without the variable the key is null and its length 0: verification silently off.
bool unset(const char *token) {
  const char *key = std::getenv("JWT_KEY");
  jwt_t *jwt = nullptr;
  if (jwt_decode(&jwt, token, reinterpret_cast<Bytes>(key), key ? (int)std::strlen(key) : 0) != 0) // LIMIT: error jwt-unverified-token
    return false;
  return jwt_get_grant(jwt, "sub") != nullptr;
}

const char *withKey(const char *token, Bytes key, int length) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, key, length) ? nullptr : jwt_get_grant(jwt, "sub");
}

// Decoded without a key to read kid, then with the key.
const char *keyByKid(const char *token, Bytes (*find)(const char *), int length) {
  jwt_t *peek = nullptr, *jwt = nullptr;
  if (jwt_decode(&peek, token, nullptr, 0) != 0)
    return nullptr;
  Bytes key = find(jwt_get_header(peek, "kid"));
  jwt_free(peek);
  if (jwt_decode(&jwt, token, key, length) != 0)
    return nullptr;
  return jwt_get_grant(jwt, "sub");
}

const char *issuerThenKey(const char *token, Bytes (*find)(const char *), int length) {
  jwt_t *peek = nullptr, *jwt = nullptr;
  if (jwt_decode(&peek, token, nullptr, 0) != 0)
    return nullptr;
  Bytes key = find(jwt_get_grant(peek, "iss"));
  if (jwt_decode(&jwt, token, key, length) != 0)
    return nullptr;
  return jwt_get_grant(jwt, "sub");
}

// A client looks when its own token ends.
long expiry(const char *token) {
  jwt_t *jwt = nullptr;
  return jwt_decode(&jwt, token, nullptr, 0) ? 0 : jwt_get_grant_int(jwt, "exp");
}
